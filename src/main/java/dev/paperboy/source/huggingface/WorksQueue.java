package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.LinkedWorksShelf;
import dev.paperboy.paper.LinkedWorksShelf.Reading;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells which paper is to be asked for next: first those that people have looked at, then those of
 * the last days' lists, the newest day first, of each the most voted first.
 */
final class WorksQueue {

    /** For how long lists in which none was due are not read again, unless papers came. */
    static final Duration REST = Duration.ofMinutes(1);

    private final Catalogue catalogue;
    private final LinkedWorksShelf shelf;
    private final WorksWishList wishes;
    private final int days;
    private final Clock clock;
    private Instant restUntil = Instant.MIN;
    private Instant restedAt = Instant.MIN;
    private long restRevision = -1;

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
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.wishes = wishes;
        this.days = days;
        this.clock = clock;
    }

    /** The next one that is due and passes. */
    Optional<PaperId> next(Predicate<PaperId> test) {
        Instant now = clock.instant();
        return nextWish(now, test).or(() -> nextListed(now, test));
    }

    private Optional<PaperId> nextWish(Instant now, Predicate<PaperId> test) {
        Optional<PaperId> wish = wishes.take();
        while (wish.isPresent()) {
            Optional<PaperId> due =
                    firstDue(catalogue.find(wish.get()).stream().toList(), now, test);
            if (due.isPresent()) {
                return due;
            }
            wish = wishes.take();
        }
        return wish;
    }

    private Optional<PaperId> nextListed(Instant now, Predicate<PaperId> test) {
        long revision = catalogue.revision();
        // A clock that was put back must not make the rest last.
        boolean rests = !now.isBefore(restedAt) && now.isBefore(restUntil);
        if (days == 0 || (rests && revision == restRevision)) {
            return Optional.empty();
        }
        Optional<PaperId> next = firstDue(listed(FeedDays.openAt(now)), now, test);
        restedAt = now;
        restUntil = next.isEmpty() ? now.plus(REST) : now;
        restRevision = revision;
        return next;
    }

    private List<Paper> listed(LocalDate open) {
        DayLists lists = catalogue.lists(open.minusDays(days - 1L), open);
        return Stream.iterate(open, day -> day.minusDays(1))
                .limit(days)
                .flatMap(day -> lists.between(day, day).map(DayLists.Place::paper))
                .toList();
    }

    private Optional<PaperId> firstDue(List<Paper> papers, Instant now, Predicate<PaperId> test) {
        Map<PaperId, Reading> readings = shelf.readingsOf(papers.stream().map(Paper::id).toList());
        return papers.stream()
                .filter(paper -> WorksRenewal.isDue(readings.get(paper.id()), paper.dates(), now))
                .map(Paper::id)
                .filter(test)
                .findFirst();
    }
}
