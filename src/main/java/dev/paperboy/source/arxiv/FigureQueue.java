package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.FigureShelf;
import dev.paperboy.paper.FigureShelf.Reading;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.source.intake.DueQueue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whose page is to be read next: first what people asked for, then what digests may lead
 * with, which are the best of each of the last days, the open one included: all the first ones,
 * newest day first, then all the second ones.
 */
final class FigureQueue extends DueQueue {

    private final FigureShelf shelf;
    private final FigureProperties properties;

    /**
     * @param clock the schedule clock
     */
    FigureQueue(
            Catalogue catalogue,
            FigureShelf shelf,
            FigureWishList wishes,
            FigureProperties properties,
            Clock clock) {
        super(catalogue, wishes, clock);
        this.shelf = shelf;
        this.properties = properties;
    }

    @Override
    protected Stream<Paper> due(List<Paper> papers, Instant now) {
        Map<PaperId, Reading> readings = shelf.readingsOf(papers.stream().map(Paper::id).toList());
        return papers.stream()
                .filter(paper -> FigureRenewal.isDue(readings.get(paper.id()), paper.dates(), now));
    }

    @Override
    protected List<Paper> listed(LocalDate open) {
        List<List<Paper>> days = newestFirst(open, properties.days());
        return IntStream.range(0, properties.leaders())
                .boxed()
                .flatMap(rank -> days.stream().flatMap(day -> day.stream().skip(rank).limit(1)))
                .toList();
    }
}
