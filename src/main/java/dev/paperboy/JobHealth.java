package dev.paperboy;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How a scheduled job fares: one gauge tells for how long nothing of it has succeeded, another how
 * many of its parts fail, and the log tells a failure once, not with every tick.
 */
public final class JobHealth {

    private static final Logger log = LoggerFactory.getLogger(JobHealth.class);
    private static final String AGE = "paperboy.job.last.success.age";
    private static final String FAILING = "paperboy.job.failing";

    /** Who tries a part again does so sooner. */
    private static final Duration GONE_AFTER = Duration.ofHours(1);

    private final String job;
    private final Clock clock;
    private final Map<String, Failure> failing = new ConcurrentHashMap<>();
    private volatile long succeededAt;

    /** Whether a part has failed since the last tick has ended; it may be done beside the ticks. */
    private volatile boolean partHasFailed;

    /**
     * How a part last failed.
     *
     * @param at by the clock's monotonic time
     */
    private record Failure(Class<?> kind, long at) {}

    /**
     * @param job the gauges' tag
     */
    public JobHealth(String job, MeterRegistry meters) {
        this.job = job;
        this.clock = meters.config().clock();
        this.succeededAt = clock.monotonicTime();
        TimeGauge.builder(AGE, this, TimeUnit.NANOSECONDS, JobHealth::age)
                .description("Time since the job last did its work, or since the start")
                .tag("job", job)
                .strongReference(true)
                .register(meters);
        Gauge.builder(FAILING, failing, Map::size)
                .description("Parts of the job that failed when they were last tried, lately")
                .tag("job", job)
                .strongReference(true)
                .register(meters);
    }

    /** Does the work of one tick; it has not succeeded if a part of it has failed. */
    public void tick(Runnable work) {
        if (succeeds(whole(), work) && !partHasFailed) {
            succeededAt = clock.monotonicTime();
        }
        partHasFailed = false;
        forgetWhatIsGone();
    }

    /** As what concerns a digest or a delivery that is not there any more. */
    private void forgetWhatIsGone() {
        long earliest = clock.monotonicTime() - GONE_AFTER.toNanos();
        failing.values().removeIf(failure -> failure.at() - earliest < 0);
    }

    /** Whether the last tick itself has failed, and not just parts of it. */
    public boolean hasFailed() {
        return failing.containsKey(whole());
    }

    /**
     * Does a part of the work, which if it fails does not hold up the rest. One that has failed
     * counts as failing until it succeeds, or is not tried any more for an hour.
     *
     * @param part its name for the log, the same at each attempt
     * @return whether it has succeeded
     */
    public boolean attempt(String part, Runnable work) {
        boolean succeeds = succeeds(part, work);
        if (succeeds) {
            succeededAt = clock.monotonicTime();
        } else {
            partHasFailed = true;
        }
        return succeeds;
    }

    private String whole() {
        return "The job \"" + job + "\"";
    }

    private boolean succeeds(String part, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            // Errors too: a text on which an expression overflows the stack must not stop the rest.
            failed(part, failure);
            return false;
        }
        if (failing.remove(part) != null) {
            log.info("{} works again", part);
        }
        return true;
    }

    private void failed(String part, Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            log.debug("{} was stopped", part, failure);
            return;
        }
        Failure before = failing.put(part, new Failure(failure.getClass(), clock.monotonicTime()));
        if (before == null || before.kind() != failure.getClass()) {
            if (failure instanceof FailedUntilRestart) {
                log.error("{}", failure.getMessage());
            } else {
                log.error("{} failed and will be tried again", part, failure);
            }
        }
    }

    /** Read in this order it is never negative, though another thread may succeed meanwhile. */
    private double age() {
        long since = succeededAt;
        return clock.monotonicTime() - since;
    }
}
