package dev.paperboy.digest;

import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.DayLists.Place;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The papers that a digest has to consider: those of the days that it covers, and those that were
 * added late to days it has covered before.
 *
 * @param fresh on the days that it covers
 * @param late only on days covered before, by the first of them
 */
record Eligible(List<Paper> fresh, Map<Paper, LocalDate> late) {

    /** A paper added to a list so many days after it closed is too late for any digest. */
    static final int LATE_DAYS = 7;

    /**
     * How far a digest has seen before.
     *
     * @param from the first day that it has ever covered
     * @param newestPlace the newest place on a feed that it has considered
     */
    record Seen(LocalDate from, long newestPlace) {}

    /**
     * Those of these days, whether posted before or not.
     *
     * @param seen null: nothing, so that no addition is late
     */
    static Eligible of(DayLists lists, FeedSpan span, @Nullable Seen seen) {
        Map<PaperId, Paper> fresh = new LinkedHashMap<>();
        lists.between(span.first(), span.last())
                .forEach(place -> fresh.putIfAbsent(place.paper().id(), place.paper()));
        Map<Paper, LocalDate> late = new LinkedHashMap<>();
        if (seen != null) {
            lateOnes(lists, span, seen)
                    .filter(place -> !fresh.containsKey(place.paper().id()))
                    .forEach(place -> late.putIfAbsent(place.paper(), place.day()));
        }
        return new Eligible(List.copyOf(fresh.values()), late);
    }

    private static Stream<Place> lateOnes(DayLists lists, FeedSpan span, Seen seen) {
        return lists.between(seen.from(), span.first().minusDays(1))
                .filter(place -> place.number() > seen.newestPlace() && isSoonEnough(place));
    }

    private static boolean isSoonEnough(Place place) {
        return place.seenAt()
                .isBefore(FeedDays.closing(place.day()).plus(Duration.ofDays(LATE_DAYS)));
    }

    List<PaperId> ids() {
        return all().map(Paper::id).toList();
    }

    /** These without the ones that were posted before. */
    Eligible without(Set<PaperId> posted) {
        if (posted.isEmpty()) {
            return this;
        }
        Map<Paper, LocalDate> others = new LinkedHashMap<>(late);
        others.keySet().removeIf(paper -> posted.contains(paper.id()));
        return new Eligible(
                fresh.stream().filter(paper -> !posted.contains(paper.id())).toList(), others);
    }

    /** All of them, those of the days that it covers first. */
    List<Paper> papers() {
        return all().toList();
    }

    int size() {
        return fresh.size() + late.size();
    }

    private Stream<Paper> all() {
        return Stream.concat(fresh.stream(), late.keySet().stream());
    }
}
