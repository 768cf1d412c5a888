package dev.paperboy.source.arxiv;

import dev.paperboy.paper.FigureShelf;
import dev.paperboy.paper.FigureShelf.Counts;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import java.util.function.ToDoubleFunction;

/** Tells by numbers how the reading of figures goes. */
final class FigureMetrics {

    static final String KNOWN = "paperboy.figures";
    static final String READINGS = "paperboy.figures.readings";

    private final MeterRegistry registry;
    private final FigureShelf shelf;

    FigureMetrics(MeterRegistry registry, FigureShelf shelf) {
        this.registry = registry;
        this.shelf = shelf;
        gauge("found", Counts::withFigure);
        gauge("none", Counts::without);
    }

    private void gauge(String kind, ToDoubleFunction<Counts> value) {
        Gauge.builder(KNOWN, shelf, known -> value.applyAsDouble(known.counts()))
                .description("Papers of which it is known that they have a figure, or none")
                .tag("kind", kind)
                .strongReference(true)
                .register(registry);
    }

    void count(FigureReading reading) {
        String outcome =
                switch (reading) {
                    case FigureReading.Found _ -> "found";
                    case FigureReading.None _ -> "none";
                    case FigureReading.Unreadable _ -> "unreadable";
                    case FigureReading.Forbidden _ -> "forbidden";
                    case FigureReading.Wait _ -> "wait";
                };
        registry.counter(READINGS, "outcome", outcome).increment();
    }
}
