package dev.paperboy.source.harvest;

import dev.paperboy.source.harvest.PaperSource.Outcome;
import dev.paperboy.source.harvest.PaperSource.Read;
import dev.paperboy.source.harvest.PaperSource.Unreadable;
import dev.paperboy.source.harvest.PaperSource.Wait;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Tells by numbers how the harvest goes. */
final class HarvestMetrics {

    static final String AGE = "paperboy.harvest.last.success.age";
    static final String READINGS = "paperboy.harvest.readings";

    private final MeterRegistry registry;
    private final AtomicLong succeededAt = new AtomicLong(System.nanoTime());

    HarvestMetrics(MeterRegistry registry) {
        this.registry = registry;
        TimeGauge.builder(AGE, this, TimeUnit.NANOSECONDS, HarvestMetrics::age)
                .description("Time since any feed was last read and saved, or since the start")
                .strongReference(true)
                .register(registry);
    }

    void saved() {
        succeededAt.set(System.nanoTime());
    }

    void count(Outcome outcome) {
        String name =
                switch (outcome) {
                    case Read _ -> "read";
                    case Unreadable _ -> "unreadable";
                    case Wait _ -> "wait";
                };
        registry.counter(READINGS, "outcome", name).increment();
    }

    private double age() {
        return System.nanoTime() - succeededAt.get();
    }
}
