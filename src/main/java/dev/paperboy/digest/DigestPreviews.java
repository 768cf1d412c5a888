package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.ScheduleKey;

/** What a digest would post if it were due now, and having that posted. */
public interface DigestPreviews {

    /** Composes it from what is known; waits for nothing and changes nothing. */
    Preview preview(DigestSchedule schedule);

    /** When it can bring papers next. */
    NextPapers next(DigestSchedule schedule);

    /**
     * Posts it now. Its days are covered as by a run, so that the next one does not repeat them;
     * that one stays due at its hour.
     *
     * @param clickId who clicks once posts once, however often the click arrives; as Discord's id
     *     of the message or interaction that offered it
     */
    PostNow postNow(ScheduleKey key, String clickId);

    /**
     * What would be posted.
     *
     * @param body JSON of Discord's create-message request, of the message alone: it pings nobody
     *     and is no post of a forum
     */
    record Preview(Digest digest, String body) {

        /** Whether there are papers to post. */
        public boolean hasPapers() {
            return digest instanceof Digest.Papers;
        }
    }

    /** What came of it. */
    sealed interface PostNow {

        /** It is in the outbox. */
        record Posted(DeliveryId delivery) implements PostNow {}

        /** There are no papers that it has not covered before; nothing is posted. */
        record NothingNew(Digest.Nothing digest) implements PostNow {}

        /** This click has posted it before. */
        record PostedAlready() implements PostNow {}

        /**
         * What speaks for or against the papers is not all known yet, and will be in a moment;
         * posted now, some would be missing for good.
         */
        record NotReady() implements PostNow {}

        /** The digest is paused. */
        record Paused() implements PostNow {}

        /** There is no such digest any more. */
        record Gone() implements PostNow {}
    }
}
