package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FigureShelf;
import dev.paperboy.paper.FigureShelf.Reading;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whose page is to be read next: first what people asked for, then what digests may lead
 * with, which are the best of each of the last days, the open one included: all the first ones,
 * newest day first, then all the second ones.
 */
final class FigureQueue {

    /** For how long lists in which no leader was due are not read again, unless papers came. */
    static final Duration REST = Duration.ofMinutes(1);

    private final Catalogue catalogue;
    private final FigureShelf shelf;
    private final FigureWishList wishes;
    private final FigureProperties properties;
    private final Clock clock;
    private NoneDue noneDue = NoneDue.NEVER;

    /**
     * @param clock the schedule clock
     */
    FigureQueue(
            Catalogue catalogue,
            FigureShelf shelf,
            FigureWishList wishes,
            FigureProperties properties,
            Clock clock) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.wishes = wishes;
        this.properties = properties;
        this.clock = clock;
    }

    /** The next one that is due and passes. */
    Optional<PaperId> next(Predicate<PaperId> test) {
        Instant now = clock.instant();
        return nextWish(now, test).or(() -> nextLeader(now, test));
    }

    private Optional<PaperId> nextWish(Instant now, Predicate<PaperId> test) {
        Optional<PaperId> wish = wishes.take();
        while (wish.isPresent()) {
            List<Paper> known = catalogue.find(wish.get()).stream().toList();
            Optional<PaperId> due = firstDue(known, now, test);
            if (due.isPresent()) {
                return due;
            }
            wish = wishes.take();
        }
        return wish;
    }

    private Optional<PaperId> nextLeader(Instant now, Predicate<PaperId> test) {
        long revision = catalogue.revision();
        if (noneDue.holds(now, revision)) {
            return Optional.empty();
        }
        Optional<PaperId> next = firstDue(leaders(FeedDays.openAt(now)), now, test);
        noneDue = next.isEmpty() ? new NoneDue(now, revision) : NoneDue.NEVER;
        return next;
    }

    /**
     * Lists in which no leader was due: weeks of them need not be read again every few seconds.
     *
     * @param at when
     * @param revision the catalogue's, which papers that come raise
     */
    private record NoneDue(Instant at, long revision) {

        static final NoneDue NEVER = new NoneDue(Instant.MIN, -1);

        boolean holds(Instant now, long newest) {
            // A clock that was put back must not make it last.
            return revision == newest && !now.isBefore(at) && now.isBefore(at.plus(REST));
        }
    }

    private Optional<PaperId> firstDue(List<Paper> papers, Instant now, Predicate<PaperId> test) {
        Map<PaperId, Reading> readings = shelf.readingsOf(papers.stream().map(Paper::id).toList());
        return papers.stream()
                .filter(paper -> FigureRenewal.isDue(readings.get(paper.id()), paper.dates(), now))
                .map(Paper::id)
                .filter(test)
                .findFirst();
    }

    private List<Paper> leaders(LocalDate open) {
        List<List<Paper>> days = newestFirst(open);
        return IntStream.range(0, properties.leaders())
                .boxed()
                .flatMap(rank -> days.stream().flatMap(day -> day.stream().skip(rank).limit(1)))
                .toList();
    }

    /** Each day's papers, best first. */
    private List<List<Paper>> newestFirst(LocalDate open) {
        DayLists lists = catalogue.lists(open.minusDays(properties.days() - 1L), open);
        return Stream.iterate(open, day -> day.minusDays(1))
                .limit(properties.days())
                .map(day -> lists.between(day, day).map(DayLists.Place::paper).toList())
                .toList();
    }
}
