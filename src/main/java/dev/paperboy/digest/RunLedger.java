package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.ScheduleKey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what became of the runs of digests, each call in the caller's transaction. */
interface RunLedger {

    /**
     * Keeps a run.
     *
     * @throws RunKnown if there is one of this key
     */
    void add(NewRun run);

    /** Whether there is a run of this key. */
    boolean has(String key);

    /**
     * Keeps which papers a run posted.
     *
     * @throws RunKnown if the digest has posted one of them before
     */
    void addPapers(NewRun run, List<PaperId> papers);

    /** The runs for which papers may still come. */
    List<AwaitingRun> awaiting();

    /** Ends the waiting of one run; false: it had ended. */
    boolean endAwaiting(String runId);

    /** Ends the waiting of all runs of a digest. */
    void endAwaitingOf(String digestId);

    /** The run whose message this is, if it has brought its digest further. */
    Optional<Undoable> ofDelivery(DeliveryId delivery);

    /** Forgets what a run has covered, posted and left out. */
    void undo(String runId);

    /**
     * Forgets runs decided, and papers posted, before these moments.
     *
     * @return how many rows were dropped
     */
    int clean(Instant runsBefore, Instant papersBefore);

    /**
     * How far a run has brought its digest.
     *
     * @param before its run date is that of the run itself, or any
     * @param hasPapers whether its message shows papers
     */
    record Undoable(
            String runId,
            ScheduleKey digest,
            DigestProgress before,
            DigestProgress after,
            boolean hasPapers) {}

    /** Somebody else has kept the same meanwhile; the transaction is to be rolled back. */
    final class RunKnown extends RuntimeException {

        private static final long serialVersionUID = 1;

        RunKnown(String what) {
            super(what + " is known already");
        }
    }
}
