package dev.paperboy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import dev.paperboy.process.BotProcess;

import org.awaitility.Awaitility;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Lets people do something at an even pace, whether or not they are answered. */
final class Load {

    /** After the last of them; who has no answer then does not get one. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final OperatingSystemMXBean HERE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Duration pause;

    /**
     * @param perSecond how many do so in a second
     */
    Load(int perSecond) {
        this.pause = Duration.ofSeconds(1).dividedBy(perSecond);
    }

    /** Lets it be done so many times, and waits for the answers. */
    Round of(Stage stage, BotProcess bot, Invocation invocation, int count) {
        AnswerLog log = new AnswerLog();
        Runnable end = stage.discord().listen(log);
        Duration cpu = bot.cpu();
        long here = HERE.getProcessCpuTime();
        long begun = System.nanoTime();
        Duration late = let(stage, invocation, count);
        await(log, count);
        Round round =
                new Round(
                        count,
                        log.acknowledgements(),
                        log.answers(),
                        log.deferred(),
                        bot.cpu().minus(cpu),
                        Duration.ofNanos(HERE.getProcessCpuTime() - here),
                        late,
                        Duration.ofNanos(System.nanoTime() - begun));
        end.run();
        assertThat(stage.discord().findings()).as(invocation.name()).isEmpty();
        stage.discord().log().forget();
        return round;
    }

    /** By how much the latest was late. */
    private Duration let(Stage stage, Invocation invocation, int count) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        AtomicInteger turn = new AtomicInteger();
        AtomicLong late = new AtomicLong();
        long begun = System.nanoTime();
        try (ScheduledExecutorService people = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> pace =
                    people.scheduleAtFixedRate(
                            () -> {
                                int number = turn.getAndIncrement();
                                if (number >= count) {
                                    // Made up for a pause, before this could be called off.
                                    return;
                                }
                                long planned = begun + number * pause.toNanos();
                                late.accumulateAndGet(System.nanoTime() - planned, Math::max);
                                try {
                                    stage.next(invocation);
                                } catch (RuntimeException | Error failure) {
                                    done.completeExceptionally(failure);
                                }
                                if (number + 1 == count) {
                                    done.complete(null);
                                }
                            },
                            0,
                            pause.toNanos(),
                            TimeUnit.NANOSECONDS);
            done.join();
            pace.cancel(false);
        }
        return Duration.ofNanos(late.get());
    }

    private static void await(AnswerLog log, int count) {
        long begun = System.nanoTime();
        Awaitility.await("the answers")
                .forever()
                .pollInterval(LOOK)
                .until(() ->
                        log.answered() >= count || System.nanoTime() - begun > PATIENCE.toNanos());
    }
}
