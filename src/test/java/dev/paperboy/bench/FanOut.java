package dev.paperboy.bench;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.PaperboyApplication;
import dev.paperboy.process.BotProcess;
import dev.paperboy.process.ClockedBot;
import dev.paperboy.process.LocalSettings;
import dev.paperboy.process.SharedClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;

import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Many servers on a local Discord, whose digests a bot in a process of its own brings. */
final class FanOut implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final LocalTime HOUR = LocalTime.of(7, 0);
    private static final int QUARTERS = 4;
    private static final Duration BETWEEN_COMMANDS = Duration.ofMillis(200);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final AtomicInteger posted = new AtomicInteger();
    private final AtomicLong refused = new AtomicLong();
    private final Path folder;
    private final SharedClock clock;
    private final List<LocalChannel> channels = new ArrayList<>();
    private final LocalChannel talk;
    private final Actor asker;
    private LocalDate day = LocalDate.of(2026, 6, 12);

    FanOut(Path folder, int servers, int channelsEach) {
        this.folder = folder;
        this.clock = SharedClock.in(folder.resolve("clock"));
        clock.moveTo(moment(day, HOUR.minusMinutes(10)));
        LocalGuild home = discord.createGuild("Home");
        talk = home.textChannel("talk");
        asker = home.member("Ada");
        for (int server = 0; server < servers; server++) {
            LocalGuild guild = discord.createGuild("Server " + server);
            for (int channel = 0; channel < channelsEach; channel++) {
                channels.add(guild.textChannel("papers-" + channel));
            }
        }
        askForDigests();
        discord.listen(this::note);
    }

    private void note(Change change) {
        if (change instanceof Change.MessageCreated(var message) && message.origin() == null) {
            posted.incrementAndGet();
        } else if (change instanceof Change.RequestAnswered(var request)
                && request.status() == 429) {
            refused.incrementAndGet();
        }
    }

    LocalDiscord discord() {
        return discord;
    }

    /** Straight into the database: ten thousand commands would measure something else. */
    private void askForDigests() {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(PaperboyApplication.class)
                        .properties("spring.config.location=classpath:/application.yml")
                        .run(
                                "--server.port=0",
                                "--paperboy.data=" + folder.resolve("data"),
                                "--paperboy.discord.enabled=false",
                                "--paperboy.harvest.enabled=false")) {
            DigestSchedules schedules = context.getBean(DigestSchedules.class);
            context.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> channels.forEach(it -> schedules.setUp(request(it))));
        }
    }

    private DigestRequest request(LocalChannel channel) {
        return new DigestRequest(
                DigestSettings.daily(
                        new DigestTarget(channel.channel().guildId(), channel.id()),
                        new LocalHour(HOUR, ZoneOffset.UTC),
                        Locale.ENGLISH),
                asker.id(),
                clock.instant());
    }

    /** Lets one day's digests go out. */
    FanOutReport day(int rate) {
        hub.add(SamplePapers.around(day));
        clock.moveTo(moment(day, HOUR.minusMinutes(10)).plus(Duration.ofDays(1)));
        day = day.plusDays(1);
        BotProcess bot = start(rate);
        try {
            awaitReady();
            return measure(bot, rate);
        } finally {
            bot.terminate();
            bot.awaitEnd(Duration.ofSeconds(40));
            bot.kill();
        }
    }

    private BotProcess start(int rate) {
        List<String> settings =
                new ArrayList<>(LocalSettings.of(discord, hub, folder.resolve("data")));
        settings.add("paperboy.discord.requests.per-second=" + rate);
        settings.add("paperboy.harvest.tick=500ms");
        return BotProcess.start(
                folder.resolve("bot.log"),
                ClockedBot.class,
                List.of("-Xmx512m", ClockedBot.option(folder.resolve("clock"))),
                settings);
    }

    private void awaitReady() {
        Awaitility.await("the bot")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(() -> discord.commands().size() > 1 && discord.gateway().connected() > 0);
        Awaitility.await("the list")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        asker.in(talk)
                                .types("/trending", option("period", "day"))
                                .reply()
                                .text()
                                .contains("papers"));
    }

    private FanOutReport measure(BotProcess bot, int rate) {
        List<Double> waits = Collections.synchronizedList(new ArrayList<>());
        List<Long> heap = new ArrayList<>();
        posted.set(0);
        refused.set(0);
        Duration before = bot.cpu();
        Instant begin = Instant.now();
        clock.moveTo(moment(day, HOUR));
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        Thread typing =
                Thread.ofVirtual()
                        .uncaughtExceptionHandler((_, failure) -> trouble.set(failure))
                        .start(() -> typeCommands(waits));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            int wanted = channels.size() * quarter / QUARTERS;
            Awaitility.await("the messages")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> posted.get() >= wanted);
            if (quarter < QUARTERS) {
                heap.add(bot.liveHeap() >> 20);
            }
        }
        Duration wall = Duration.between(begin, Instant.now());
        Duration cpu = bot.cpu().minus(before);
        assertThat(trouble.get()).as("a command").isNull();
        typing.interrupt();
        heap.add(bot.liveHeap() >> 20);
        Collections.sort(waits);
        return new FanOutReport(
                rate, posted.get(), wall, cpu, refused.get(), List.copyOf(waits), heap);
    }

    private void typeCommands(List<Double> waits) {
        while (!Thread.currentThread().isInterrupted()) {
            Duration wait =
                    asker.in(talk)
                            .types("/search", option("query", "memory"))
                            .acknowledged()
                            .after();
            waits.add(wait.toNanos() / 1e6);
            Awaitility.await().pollDelay(BETWEEN_COMMANDS).until(() -> true);
        }
    }

    private static Instant moment(LocalDate date, LocalTime time) {
        return date.atTime(time).toInstant(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        hub.close();
        discord.close();
    }
}
