package dev.paperboy.sandbox.hub;

import dev.paperboy.paper.FeedDays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a paper's upvotes grow: until its feed day closes, so that the digests of that day show an
 * exact number; then again a little, once the digests of the next usual day are due.
 *
 * @param listed when the paper appears
 * @param surges in which the votes come
 */
record VoteCourse(Instant listed, List<VoteSurge> surges) {

    /** Of so many upvotes one more comes after the digests. */
    private static final int LATER_PART = 8;

    /**
     * So that the votes of a paper from Sunday to Thursday stop when the bot reads its day for the
     * last time; those of a Friday or Saturday go on a little.
     */
    private static final Duration SETTLING = Duration.ofDays(13);

    VoteCourse {
        surges = List.copyOf(surges);
    }

    /**
     * The usual course.
     *
     * @param votes when the digests of the day are posted
     */
    static VoteCourse of(LocalDate day, Instant listed, int votes) {
        Instant digested = FeedDays.closing(nextUsual(day));
        return new VoteCourse(
                listed,
                List.of(
                        new VoteSurge(listed, FeedDays.closing(day), votes),
                        new VoteSurge(digested, digested.plus(SETTLING), votes / LATER_PART)));
    }

    /** The same with votes that come all on a later day. */
    VoteCourse withJump(LocalDate day, int votes) {
        VoteSurge jump = new VoteSurge(FeedDays.opening(day), FeedDays.closing(day), votes);
        return new VoteCourse(listed, Stream.concat(surges.stream(), Stream.of(jump)).toList());
    }

    /** Always that many from when it appears. */
    VoteCourse fixed(int votes) {
        return new VoteCourse(listed, List.of(new VoteSurge(listed, listed, votes)));
    }

    int at(Instant now) {
        return surges.stream().mapToInt(surge -> surge.at(now)).sum();
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(listed);
    }

    private static LocalDate nextUsual(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!FeedDays.isUsual(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
