package dev.paperboy.faults;

import dev.paperboy.process.BotProcess;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Brings about the deaths of bots. */
final class Mortality implements AutoCloseable {

    /** The name of the fault by which a bot is killed that is not the line's. */
    static final String KILL = "kill";

    private final LocalDiscord discord;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    Mortality(LocalDiscord discord) {
        this.discord = discord;
    }

    /** What the process has to be told that dies by itself. */
    static List<String> properties(Death death) {
        return death instanceof Death.AtPoint(HaltPoint point, int times)
                ? List.of("%s=%s:%d".formatted(HaltSwitch.PROPERTY, point.name(), times))
                : List.of();
    }

    /**
     * Sees to it that a bot dies.
     *
     * @return ends the watch, once it is dead
     */
    Runnable arm(Death death, BotProcess bot) {
        return switch (death) {
            case Death.AtPoint _ -> () -> {};
            case Death.AfterStart(Duration later) -> {
                killIn(later, bot);
                yield () -> {};
            }
            case Death.AfterMessages(int times, Duration later) ->
                    afterMessages(times, () -> killIn(later, bot));
            case Death.DuringShutdown(int times, Duration later) ->
                    afterMessages(
                            times,
                            () -> {
                                bot.terminate();
                                killIn(later, bot);
                            });
            case Death.DuringRequest(Kind kind, int times, boolean done) ->
                    during(nth(times, kind.requests()), done, bot);
            case Death.DuringEdit(int times, boolean done) ->
                    during(nth(times, Requests.edits()), done, bot);
        };
    }

    private Runnable during(Predicate<Asked> request, boolean done, BotProcess bot) {
        Fault kill = Fault.held(KILL, bot::kill);
        return discord.faults().times(1, request, done ? kill.afterTheDeed() : kill);
    }

    private void killIn(Duration later, BotProcess bot) {
        ScheduledFuture<?> _ = timer.schedule(bot::kill, later.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Runnable afterMessages(int times, Runnable deed) {
        AtomicInteger left = new AtomicInteger(times);
        return discord.listen(change -> {
            if (change instanceof Change.RequestAnswered(RequestRecord request)
                    && isDeed(request)
                    && left.decrementAndGet() == 0) {
                deed.run();
            }
        });
    }

    static boolean isDeed(RequestRecord request) {
        return Requests.deeds().test(Asked.of(request));
    }

    private static Predicate<Asked> nth(int times, Predicate<Asked> requests) {
        AtomicInteger left = new AtomicInteger(times);
        return requests.and(_ -> left.decrementAndGet() == 0);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
