package dev.paperboy;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How a scheduled job fares: a gauge tells for how long it has not succeeded, and the log tells a
 * failure once, not with every tick.
 */
public final class JobHealth {

    private static final Logger log = LoggerFactory.getLogger(JobHealth.class);
    private static final String AGE = "paperboy.job.last.success.age";

    private final String job;
    private final Clock clock;
    private final Map<String, Class<?>> failing = new ConcurrentHashMap<>();
    private volatile long succeededAt;

    /**
     * @param job the gauge's tag
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
    }

    /** Does the work of one tick. */
    public void tick(Runnable work) {
        attempt("The job \"" + job + "\"", work);
    }

    /**
     * Does a part of the work, which if it fails does not hold up the rest.
     *
     * @param part its name for the log, the same at each attempt
     */
    public void attempt(String part, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            failed(part, failure);
            return;
        }
        succeededAt = clock.monotonicTime();
        if (failing.remove(part) != null) {
            log.info("{} works again", part);
        }
    }

    private void failed(String part, RuntimeException failure) {
        if (Thread.currentThread().isInterrupted()) {
            log.debug("{} was stopped", part, failure);
        } else if (failing.put(part, failure.getClass()) != failure.getClass()) {
            log.error("{} failed and will be tried again", part, failure);
        }
    }

    private double age() {
        return clock.monotonicTime() - succeededAt;
    }
}
