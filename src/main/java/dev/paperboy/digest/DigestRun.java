package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a digest did once.
 *
 * @param runDate the date of its zone whose turn it was; null: it was no turn of its own, as when
 *     it was posted by hand
 * @param at when that was decided, by the schedule clock
 * @param delivery what became of the message; null: there is none, or it is not known any more
 * @param around what became of what was to be done around the message, as far as it is known
 */
public record DigestRun(
        ScheduleKey digest,
        DigestTarget target,
        @Nullable LocalDate runDate,
        Instant at,
        Outcome outcome,
        @Nullable DeliveryRecord delivery,
        List<Around> around) {

    public DigestRun {
        around = List.copyOf(around);
    }

    /** The same with what became of its message, and of what was to be done around that. */
    DigestRun with(DeliveryRecord message, List<Around> aroundIt) {
        return new DigestRun(digest, target, runDate, at, outcome, message, aroundIt);
    }

    /** Something that was to be done around the message. */
    public record Around(AroundKind kind, DeliveryRecord delivery) {}

    /** What it is. */
    public enum AroundKind {
        /** Publishing it to the followers of its channel. */
        CROSSPOST,
        /** Starting a thread on it. */
        THREAD,
        /** Editing it once its votes have settled. */
        SETTLED
    }

    /** What was decided. */
    public sealed interface Outcome {

        /**
         * Papers were posted.
         *
         * @param days those of the heading
         * @param late how many of the considered ones were added late to days covered before
         */
        record Posted(FeedSpan days, int shown, int considered, int late, Way way)
                implements Outcome {}

        /** The channel was told that there are none. */
        record Told(Gap gap) implements Outcome {}

        /**
         * There were none, and nothing was posted.
         *
         * @param isSwitchedOff whether that is since this digest tells no gaps; else the channel
         *     had been told before
         */
        record Quiet(Gap gap, boolean isSwitchedOff) implements Outcome {}

        /** It was too late for this run; its days are the next one's. */
        record Missed() implements Outcome {}

        /** These days were left out for good: they are longer ago than the digest looks back. */
        record LeftOut(FeedSpan days) implements Outcome {}
    }

    /** How papers were posted. */
    public enum Way {
        /** At the digest's turn. */
        ON_TIME,
        /** Late, as a message of their own, where nothing had been posted. */
        LATE,
        /** By an edit of the notice that there are none. */
        EDITED,
        /** Since somebody wanted it. */
        BY_HAND
    }

    /** Why there were no papers. */
    public enum Gap {
        /** The next list was not complete. */
        NONE_FINISHED,
        /** It was a weekend. */
        WEEKEND,
        /** Lists were empty that usually are not. */
        EMPTY_LISTS,
        /** Hugging Face did not answer. */
        SOURCE_SILENT,
        /** A list could not be read. */
        LIST_UNREAD,
        /** No paper was what the digest asks for. */
        NONE_MATCHED,
        /** All papers had been posted before, when they stood on other lists. */
        ALL_POSTED,
        /** All that it could bring was stopped. */
        NOTHING_WANTED;

        static Gap of(Digest.Reason reason) {
            return switch (reason) {
                case Digest.Reason.NoneFinished _ -> NONE_FINISHED;
                case Digest.Reason.Weekend _ -> WEEKEND;
                case Digest.Reason.EmptyLists _ -> EMPTY_LISTS;
                case Digest.Reason.SourceSilent _ -> SOURCE_SILENT;
                case Digest.Reason.ListUnread _ -> LIST_UNREAD;
                case Digest.Reason.NoneMatched _ -> NONE_MATCHED;
                case Digest.Reason.AllPosted _ -> ALL_POSTED;
                case Digest.Reason.NothingWanted _ -> NOTHING_WANTED;
            };
        }

        /** Whether papers may come late that this run should have brought. */
        boolean mayEnd() {
            return this == EMPTY_LISTS || this == SOURCE_SILENT || this == LIST_UNREAD;
        }
    }
}
