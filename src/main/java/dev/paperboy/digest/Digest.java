package dev.paperboy.digest;

import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a channel is told at its hour. */
public sealed interface Digest {

    /** The next run that can bring papers. */
    Instant next();

    /**
     * The papers of the days since the last digest.
     *
     * @param span the days it covers: from the first to the last that had papers
     * @param shown the papers to show, best first, at least one
     * @param considered how many papers these days had
     * @param votesAsOf when the votes were last read
     */
    record Papers(FeedSpan span, List<Paper> shown, int considered, Instant votesAsOf, Instant next)
            implements Digest {

        public Papers {
            shown = List.copyOf(shown);
        }
    }

    /**
     * There is nothing to show.
     *
     * @param lastList the newest feed day known to have papers; null: none
     */
    record Nothing(Reason reason, @Nullable LocalDate lastList, Instant next) implements Digest {

        /** The kind of gap it tells of; a gap of the same kind need not be told again. */
        String gap() {
            return switch (reason) {
                case Reason.NoneFinished _, Reason.Weekend _ -> "no list";
                case Reason.EmptyLists _ -> "empty list";
                case Reason.SourceSilent _, Reason.ListUnread _ -> "silent";
            };
        }
    }

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
    }
}
