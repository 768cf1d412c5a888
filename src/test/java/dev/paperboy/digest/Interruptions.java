package dev.paperboy.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** When something did not work. */
final class Interruptions {

    private final List<Interval> intervals = new ArrayList<>();

    private record Interval(Instant begin, Instant end) {}

    /** Spreads interruptions of these lengths over a time, one after the other. */
    Interruptions(Random random, Instant begin, Duration time, Duration... lengths) {
        Duration each = time.dividedBy(lengths.length);
        Instant slot = begin;
        for (Duration length : lengths) {
            long slack = each.minus(length).toSeconds();
            Instant start = slot.plusSeconds(random.nextLong(slack));
            intervals.add(new Interval(start, start.plus(length)));
            slot = slot.plus(each);
        }
    }

    boolean at(Instant moment) {
        return intervals.stream()
                .anyMatch(it -> !moment.isBefore(it.begin()) && moment.isBefore(it.end()));
    }

    /** Whether any of this time was interrupted. */
    boolean within(Instant begin, Instant end) {
        return intervals.stream()
                .anyMatch(it -> it.begin().isBefore(end) && it.end().isAfter(begin));
    }
}
