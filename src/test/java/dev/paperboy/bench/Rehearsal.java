package dev.paperboy.bench;

import dev.paperboy.paper.Paper;
import dev.paperboy.process.BotProcess;
import dev.paperboy.process.ClockedBot;
import dev.paperboy.process.LocalSettings;
import dev.paperboy.process.SharedClock;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Paperboy and the echo, each on a stage of its own. */
final class Rehearsal implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
    private static final Instant BEFORE = Instant.parse("2026-06-12T08:50:00Z");
    private static final Instant DUE = Instant.parse("2026-06-12T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration STOPPING = Duration.ofSeconds(40);
    private static final List<String> MACHINE = List.of("-Xmx1g");

    private final DailyPapersHub hub = DailyPapersHub.start();
    private final SharedClock clock;
    private final Stage stage;
    private final Stage echoStage;
    private final BotProcess bot;
    private final BotProcess echo;

    private Rehearsal(Path folder, Wording wording) {
        clock = SharedClock.in(folder.resolve("clock"));
        clock.moveTo(BEFORE);
        stage = new Stage(wording);
        echoStage = new Stage(wording);
        bot = startPaperboy(folder);
        echo = EchoBot.start(folder.resolve("echo.log"), echoStage.discord(), MACHINE);
    }

    /** Starts both, Paperboy in a folder that it fills with so many papers. */
    static Rehearsal of(Path folder, int papers) throws Exception {
        List<Paper> all = FilledData.fill(folder.resolve("data"), papers, DAY);
        return new Rehearsal(folder, Wording.of(all));
    }

    /** Waits until both can be asked for everything. */
    void prepare() {
        await("the bot", () -> stage.discord().gateway().connected() > 0);
        await("the commands", () -> !stage.discord().commands().isEmpty());
        await("the index", stage::findsLastPaper);
        stage.furnish();
        clock.moveTo(DUE);
        await("the digests", stage::hasDigests);
        stage.takeIn();
        echoStage.imitate(stage);
        await("the echo", () -> echoStage.discord().gateway().connected() > 0);
    }

    private BotProcess startPaperboy(Path folder) {
        List<String> settings =
                new ArrayList<>(
                        LocalSettings.of(stage.discord(), hub, folder.resolve("data")).stream()
                                .filter(it -> !it.startsWith("paperboy.search.embedding.model"))
                                .toList());
        settings.add("paperboy.harvest.enabled=false");
        List<String> jvm = new ArrayList<>(MACHINE);
        jvm.add(ClockedBot.option(folder.resolve("clock")));
        return BotProcess.start(folder.resolve("bot.log"), ClockedBot.class, jvm, settings);
    }

    private static void await(String what, Callable<Boolean> there) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                // A machine with much else to do may not answer at all at first.
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(there);
    }

    /** Everything is answered by what was asked for, else something else would be measured. */
    void checkAnswers(List<Invocation> invocations) {
        SoftAssertions.assertSoftly(softly ->
                invocations.forEach(
                        invocation -> check(softly, invocation, stage.next(invocation))));
    }

    private static void check(SoftAssertions softly, Invocation invocation, Exchange exchange) {
        if (invocation.isCompletion()) {
            softly.assertThat(exchange.choices()).as(invocation.name()).isNotEmpty();
        } else {
            softly.assertThat(exchange.reply().text())
                    .as(invocation.name())
                    .contains(invocation.expected());
        }
    }

    /** Asks both for everything so many times, one thing after the other. */
    void warmUp(List<Invocation> invocations, int times) {
        for (int time = 0; time < times; time++) {
            for (Invocation invocation : invocations) {
                stage.next(invocation).isAnswered();
                echoStage.next(invocation).isAnswered();
            }
        }
    }

    /** Asks both by turns. */
    List<Acknowledgements> measure(List<Invocation> invocations, Load load, int rounds, int count) {
        return invocations.stream()
                .map(invocation -> measure(invocation, load, rounds, count))
                .toList();
    }

    private Acknowledgements measure(Invocation invocation, Load load, int rounds, int count) {
        List<Round> ours = new ArrayList<>();
        List<Round> echoes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(load.of(stage, bot, invocation, count));
            echoes.add(load.of(echoStage, echo, invocation, count));
        }
        Acknowledgements measured = new Acknowledgements(invocation, ours, echoes);
        IO.print(measured.row());
        return measured;
    }

    @Override
    public void close() {
        List.of(bot, echo).forEach(BotProcess::terminate);
        List.of(bot, echo)
                .forEach(process -> {
                    process.awaitEnd(STOPPING);
                    process.kill();
                });
        hub.close();
        stage.close();
        echoStage.close();
    }
}
