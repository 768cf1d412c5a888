package dev.paperboy.digest;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.VoteTrend;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a channel is told at its hour. */
public sealed interface Digest {

    /** The next run that can bring papers. */
    NextPapers next();

    /**
     * The papers of the days since the last digest, and those that came late to days before.
     *
     * @param span the days it covers: from the first to the last that had papers
     * @param shown the papers to show, best first, at least one
     * @param maybe papers that perhaps fit the topics, at most two
     * @param climbing papers that got their votes late, none of the above
     * @param topics what the papers had to fit, one of these, in strangers' words; empty: nothing
     * @param figure of the first paper; null: none is known
     * @param late what was added late to days before; null: nothing
     */
    record Papers(
            FeedSpan span,
            List<Shown> shown,
            List<Shown> maybe,
            List<Climbing> climbing,
            List<String> topics,
            @Nullable Figure figure,
            Counts counts,
            @Nullable Late late,
            VotesRead votes,
            NextPapers next)
            implements Digest {

        public Papers {
            shown = List.copyOf(shown);
            maybe = List.copyOf(maybe);
            climbing = List.copyOf(climbing);
            topics = List.copyOf(topics);
        }

        /** The papers to show, without those that perhaps fit. */
        public List<Paper> papers() {
            return shown.stream().map(Shown::paper).toList();
        }

        /** All papers that its message shows. */
        public Stream<Paper> all() {
            return Stream.concat(
                    Stream.concat(shown.stream(), maybe.stream()).map(Shown::paper),
                    climbing.stream().map(Climbing::paper));
        }

        /** The same with the figure of its first paper. */
        Papers withFigure(Figure first) {
            return new Papers(
                    span, shown, maybe, climbing, topics, first, counts, late, votes, next);
        }

        /** The same with these papers that climb. */
        Papers withClimbing(List<Climbing> climbers) {
            return new Papers(
                    span, shown, maybe, climbers, topics, figure, counts, late, votes, next);
        }
    }

    /**
     * A paper that got its votes late: after its day's digest passed it over, or, in a digest of
     * many days, lately and more than usual for its age.
     *
     * @param day the feed day on which it was passed over; null: it is not told
     * @param cut the upvotes that the last paper shown of that day had when they were posted; 0
     *     where no day is told
     * @param trend the votes that it got lately; null: they are not told
     */
    record Climbing(Paper paper, @Nullable LocalDate day, int cut, @Nullable VoteTrend trend) {}

    /**
     * How fresh the votes are.
     *
     * @param at when they were last read
     * @param isSettled whether the message was made anew with them once they had settled
     */
    record VotesRead(Instant at, boolean isSettled) {

        /** As they are read for a new message. */
        public static VotesRead fresh(Instant at) {
            return new VotesRead(at, false);
        }
    }

    /**
     * A paper to show.
     *
     * @param topics which of the topics brought it, the best fitting first; empty: there are none
     */
    record Shown(Paper paper, List<String> topics) {

        public Shown {
            topics = List.copyOf(topics);
        }
    }

    /**
     * How many papers there were.
     *
     * @param considered all that this digest has not posted before
     * @param matched those of them that fit and have enough upvotes
     * @param minimumUpvotes how many are enough
     * @param unfitting those that fit none of the topics, or are not as the filter asks
     */
    record Counts(int considered, int matched, int minimumUpvotes, int unfitting) {

        /** Those that fit and have too few upvotes. */
        public int unvoted() {
            return considered - unfitting - matched;
        }
    }

    /**
     * Papers that were added to lists after those were covered.
     *
     * @param papers how many of the considered ones
     * @param days from the first to the last of their lists
     */
    record Late(int papers, FeedSpan days) {}

    /**
     * There is nothing to show.
     *
     * @param lastList the newest feed day known to have papers; null: none
     */
    record Nothing(Reason reason, @Nullable LocalDate lastList, NextPapers next) implements Digest {

        /** The kind of gap it tells of; a gap of the same kind need not be told again. */
        String gap() {
            return switch (reason) {
                case Reason.NoneFinished _, Reason.Weekend _ -> NO_LIST;
                case Reason.EmptyLists _ -> "empty list";
                case Reason.SourceSilent _, Reason.ListUnread _ -> "silent";
                case Reason.NoneMatched _ -> "none matched";
                case Reason.NothingWanted _ -> "nothing wanted";
                case Reason.AllPosted _ -> "all posted";
            };
        }
    }

    /** The gap in which no list is to be expected. */
    String NO_LIST = "no list";

    /** Why there is nothing to show. */
    sealed interface Reason {

        /** No day has finished since the last digest; the next list is not complete yet. */
        record NoneFinished() implements Reason {}

        /** The only days that have finished were a weekend, when no list is published. */
        record Weekend() implements Reason {}

        /**
         * The days that have finished had no papers, though lists are usual on them.
         *
         * @param span from the first to the last of the usual ones
         */
        record EmptyLists(FeedSpan span) implements Reason {}

        /**
         * Hugging Face has not answered.
         *
         * @param since the last time it did; null: never
         */
        record SourceSilent(@Nullable Instant since) implements Reason {}

        /** Hugging Face has answered, but the list of this day could not be read. */
        record ListUnread(LocalDate day) implements Reason {}

        /**
         * There are papers, but none fits and has enough upvotes.
         *
         * @param span from the first to the last day with papers
         * @param topics what they had to fit, one of these; empty: nothing
         */
        record NoneMatched(FeedSpan span, Counts counts, List<String> topics) implements Reason {
            public NoneMatched {
                topics = List.copyOf(topics);
            }
        }

        /** There is nothing left that it could bring, since all of it was stopped. */
        record NothingWanted() implements Reason {}

        /** All papers of these days have been posted before, when they stood on other lists. */
        record AllPosted(FeedSpan span) implements Reason {}
    }
}
