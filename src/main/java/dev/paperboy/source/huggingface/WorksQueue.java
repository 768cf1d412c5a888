package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.LinkedWorksShelf;
import dev.paperboy.paper.LinkedWorksShelf.Reading;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.source.intake.DueQueue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells which paper is to be asked for next: first those that people have looked at, then those of
 * the last days' lists, the newest day first, of each the most voted first.
 */
final class WorksQueue extends DueQueue {

    private final LinkedWorksShelf shelf;
    private final int days;

    /**
     * @param days of how many of the last days all papers are asked for
     * @param clock the schedule clock
     */
    WorksQueue(
            Catalogue catalogue,
            LinkedWorksShelf shelf,
            WorksWishList wishes,
            int days,
            Clock clock) {
        super(catalogue, wishes, clock);
        this.shelf = shelf;
        this.days = days;
    }

    @Override
    protected Stream<Paper> due(List<Paper> papers, Instant now) {
        Map<PaperId, Reading> readings = shelf.readingsOf(papers.stream().map(Paper::id).toList());
        return papers.stream()
                .filter(paper -> WorksRenewal.isDue(readings.get(paper.id()), paper.dates(), now));
    }

    @Override
    protected List<Paper> listed(LocalDate open) {
        return newestFirst(open, days).stream().flatMap(List::stream).toList();
    }
}
