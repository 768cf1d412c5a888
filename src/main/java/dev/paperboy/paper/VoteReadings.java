package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one paper's upvotes over time: between two readings that told the same they did
 * not change; between two that differ they changed at an unknown moment.
 *
 * @param told each changed number, oldest first, at least one
 * @param readAt when they were last read, not before the last change
 */
record VoteReadings(List<Told> told, Instant readAt) {

    /** How far back a trend looks. */
    static final Duration WINDOW = Duration.ofDays(1);

    /** Lists are read once a day at least while their votes settle; this is a little more. */
    static final Duration LATELY = Duration.ofHours(36);

    /** How much further back than the window a trend begins where nothing nearer is known. */
    static final Duration REACH = Duration.ofDays(1);

    VoteReadings {
        told = List.copyOf(told);
        Instant last = told.getLast().at();
        readAt = readAt.isAfter(last) ? readAt : last;
    }

    /**
     * A number of upvotes.
     *
     * @param at when it was first read
     * @param before when the number before it was last read; null: not known, or none was
     */
    record Told(Instant at, int upvotes, @Nullable Instant before) {}

    /** When upvotes were read first. */
    Instant firstAt() {
        return told.getFirst().at();
    }

    int upvotes() {
        return told.getLast().upvotes();
    }

    /**
     * The gain of the last day before the last reading; empty where that reading is not a late one,
     * or the only one.
     */
    Optional<VoteTrend> trend(Instant now) {
        if (readAt.isAfter(now) || readAt.isBefore(now.minus(LATELY))) {
            return Optional.empty();
        }
        Instant wanted = readAt.minus(WINDOW);
        int next = 0;
        while (next < told.size() && !told.get(next).at().isAfter(wanted)) {
            next++;
        }
        if (next == told.size()) {
            return Optional.of(new VoteTrend(0, wanted, readAt));
        }
        return next == 0 ? since(0, firstAt()) : known(next, wanted);
    }

    /**
     * @param next the first change after the wanted moment
     */
    private Optional<VoteTrend> known(int next, Instant wanted) {
        Instant before = lastToldBefore(next);
        if (!before.isBefore(wanted)) {
            return since(next - 1, wanted);
        }
        Instant after = told.get(next).at();
        boolean reaches = !before.isBefore(wanted.minus(REACH));
        boolean isNearer =
                Duration.between(before, wanted).compareTo(Duration.between(wanted, after)) <= 0;
        return reaches && (isNearer || after.equals(readAt))
                ? since(next - 1, before)
                : since(next, after);
    }

    /** When the number before this change was last read. */
    Instant lastToldBefore(int change) {
        Instant first = told.get(change - 1).at();
        Instant last = told.get(change).before();
        return last == null || last.isBefore(first) ? first : last;
    }

    private Optional<VoteTrend> since(int number, Instant moment) {
        int gained = Math.max(0, upvotes() - told.get(number).upvotes());
        return moment.isBefore(readAt)
                ? Optional.of(new VoteTrend(gained, moment, readAt))
                : Optional.empty();
    }
}
