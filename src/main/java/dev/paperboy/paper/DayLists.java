package dev.paperboy.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lists of some feed days as they were at one moment.
 *
 * @param newestPlace the number of the newest place on any feed
 * @param states how fresh they are; those never read are left out
 * @param places what stands on them, each day's in {@link PaperOrder#BY_VOTES}
 */
public record DayLists(long newestPlace, Map<LocalDate, FeedState> states, List<Place> places) {

    public DayLists {
        states = Map.copyOf(states);
        places = List.copyOf(places);
    }

    /** How fresh the list of a day is; also answers for days that were never read. */
    public FeedState stateOf(LocalDate day) {
        FeedState state = states.get(day);
        return state == null ? FeedState.neverRead(new Feed.Day(day)) : state;
    }

    /** What stands on the lists of this span, both ends included. */
    public Stream<Place> between(LocalDate first, LocalDate last) {
        return places.stream()
                .filter(place -> !place.day().isBefore(first) && !place.day().isAfter(last));
    }

    /** These lists as {@link FeedState#asOf} sees them. */
    public DayLists asOf(Instant now) {
        Map<LocalDate, FeedState> seen = new HashMap<>();
        states.forEach((day, state) -> seen.put(day, state.asOf(now)));
        return new DayLists(newestPlace, seen, places);
    }

    /**
     * A paper's place on the list of a day.
     *
     * @param number higher than those of all readings before; 0: it was there when numbers began
     * @param seenAt when it was first seen there
     */
    public record Place(LocalDate day, long number, Instant seenAt, Paper paper) {}
}
