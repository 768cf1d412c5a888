package dev.paperboy.source.intake;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells which paper something is to be read of next: first those that people wished for, then those
 * of the last days' lists. Of which it is due, and which of the lists, tells who extends it.
 */
public abstract class DueQueue {

    /** For how long lists in which none was due are not read again, unless papers came. */
    public static final Duration REST = Duration.ofMinutes(1);

    private final Catalogue catalogue;
    private final WishList wishes;
    private final Clock clock;
    private NoneDue noneDue = NoneDue.NEVER;

    /**
     * @param clock the schedule clock
     */
    protected DueQueue(Catalogue catalogue, WishList wishes, Clock clock) {
        this.catalogue = catalogue;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** The next one that is due and passes. */
    public Optional<PaperId> next(Predicate<PaperId> test) {
        Instant now = clock.instant();
        return wishes.takeFirst(wish -> firstDue(catalogue.find(wish).stream().toList(), now, test))
                .or(() -> nextListed(now, test));
    }

    private Optional<PaperId> nextListed(Instant now, Predicate<PaperId> test) {
        long revision = catalogue.revision();
        if (noneDue.holds(now, revision)) {
            return Optional.empty();
        }
        Optional<PaperId> next = firstDue(listed(FeedDays.openAt(now)), now, test);
        noneDue = next.isEmpty() ? new NoneDue(now, revision) : NoneDue.NEVER;
        return next;
    }

    /**
     * Lists in which none was due: weeks of them need not be read again every few seconds.
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
        return due(papers, now).map(Paper::id).filter(test).findFirst();
    }

    /** Those of these papers that are due by now, in their order. */
    protected abstract Stream<Paper> due(List<Paper> papers, Instant now);

    /**
     * The papers to look at when nobody has a wish, in this order.
     *
     * @param open the day whose list is still growing
     */
    protected abstract List<Paper> listed(LocalDate open);

    /**
     * The papers of the last days, the open one included: the newest day first, each best first.
     */
    protected final List<List<Paper>> newestFirst(LocalDate open, int days) {
        if (days == 0) {
            return List.of();
        }
        DayLists lists = catalogue.lists(open.minusDays(days - 1L), open);
        return Stream.iterate(open, day -> day.minusDays(1))
                .limit(days)
                .map(day -> lists.between(day, day).map(DayLists.Place::paper).toList())
                .toList();
    }
}
