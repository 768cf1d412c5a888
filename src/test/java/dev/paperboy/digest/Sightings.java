package dev.paperboy.digest;

import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * When which paper was first seen on which list, and so what a digest had to consider; told by
 * times alone, apart from how the bot tells it.
 */
final class Sightings {

    private final Map<LocalDate, Map<PaperId, Instant>> lists = new HashMap<>();

    void add(LocalDate day, Instant at, Paper... list) {
        Map<PaperId, Instant> known = lists.computeIfAbsent(day, _ -> new HashMap<>());
        for (Paper paper : list) {
            known.putIfAbsent(paper.id(), at);
        }
    }

    /** What one digest has considered so far. */
    final class Reader {

        private final Set<PaperId> posted = new HashSet<>();
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private Instant lastAt = Instant.EPOCH;

        /** How many papers it had to consider at this moment with these days; then it has. */
        int consider(FeedSpan span, Instant now) {
            LocalDate begin = last == null ? span.first() : last.plusDays(1);
            first = first == null ? span.first() : first;
            Set<PaperId> expected = new HashSet<>();
            for (LocalDate day = begin; !day.isAfter(span.last()); day = day.plusDays(1)) {
                addSeen(expected, day, Instant.EPOCH, now);
            }
            for (LocalDate day = first; day.isBefore(begin); day = day.plusDays(1)) {
                Instant end = FeedDays.closing(day).plus(Duration.ofDays(7)).minusMillis(1);
                addSeen(expected, day, lastAt, end.isBefore(now) ? end : now);
            }
            expected.removeAll(posted);
            last = span.last();
            lastAt = now;
            return expected.size();
        }

        /**
         * How many papers there were on these days that it had not posted, where it told that there
         * were none; late additions to other days still wait.
         */
        int pass(FeedSpan span, Instant now) {
            LocalDate begin = last == null ? span.first() : last.plusDays(1);
            Set<PaperId> expected = new HashSet<>();
            for (LocalDate day = begin; !day.isAfter(span.last()); day = day.plusDays(1)) {
                addSeen(expected, day, Instant.EPOCH, now);
            }
            expected.removeAll(posted);
            first = first == null ? span.first() : first;
            last = span.last();
            return expected.size();
        }

        /** Days that were left out, as they were too long ago. */
        void leaveOut(FeedSpan days) {
            last = last == null || days.last().isAfter(last) ? days.last() : last;
        }

        /** False if one of these was posted before. */
        boolean post(Digest.Papers papers) {
            return papers.papers().stream().allMatch(paper -> posted.add(paper.id()));
        }

        LocalDate last() {
            return Objects.requireNonNull(last);
        }

        private void addSeen(Set<PaperId> seen, LocalDate day, Instant after, Instant until) {
            lists.getOrDefault(day, Map.of())
                    .forEach((paper, at) -> {
                        if (at.isAfter(after) && !at.isAfter(until)) {
                            seen.add(paper);
                        }
                    });
        }
    }

    Reader reader() {
        return new Reader();
    }
}
