package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.FigureShelf;
import dev.paperboy.paper.FigureShelf.Reading;
import dev.paperboy.paper.Figures;
import dev.paperboy.paper.PaperId;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reads a paper's page and puts down what it tells of a figure; a failure tells nothing. */
final class FigureReader {

    private final FigurePages pages;
    private final FigureShelf shelf;
    private final FigureMetrics metrics;
    private final Clock clock;

    /**
     * @param clock the schedule clock, which readings are dated by
     */
    FigureReader(FigurePages pages, FigureShelf shelf, FigureMetrics metrics, Clock clock) {
        this.pages = pages;
        this.shelf = shelf;
        this.metrics = metrics;
        this.clock = clock;
    }

    FigureReading read(PaperId id) {
        Instant begun = clock.instant();
        FigureReading reading = judged(pages.read(id), id, begun);
        switch (reading) {
            case FigureReading.Found(Figure figure) -> shelf.save(id, new Reading(figure, begun));
            case FigureReading.None _ -> shelf.save(id, new Reading(null, begun));
            case FigureReading.Unreadable _, FigureReading.Forbidden _, FigureReading.Wait _ -> {}
        }
        metrics.count(reading);
        return reading;
    }

    /** A new version has no page for some days, and until then the link to the one before holds. */
    private FigureReading judged(FigureReading reading, PaperId id, Instant now) {
        Reading last = shelf.readingsOf(List.of(id)).get(id);
        boolean isTrusted =
                last != null
                        && last.figure() != null
                        && now.isBefore(last.at().plus(Figures.TRUSTED_FOR));
        return isTrusted && reading instanceof FigureReading.None(String reason)
                ? new FigureReading.Unreadable(reason + ", but there was; that stays for now")
                : reading;
    }
}
