package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which message brought which papers. */
interface Postings {

    /** The run that a message came from, of this server. */
    Optional<PostedRun> runOf(long guildId, DeliveryId message);

    /** The papers that a run posted. */
    List<PaperId> papersOf(String runId);

    /** When a digest posted a paper; empty: it did not, as far as is known. */
    Optional<PostedPaper> find(String digestId, PaperId paper);

    /**
     * A run that posted something.
     *
     * @param digestId that of its digest, which may be gone
     */
    record PostedRun(String id, String digestId, DigestRun.Outcome outcome) {}

    /**
     * That a paper was posted.
     *
     * @param message null: it is known no more
     */
    record PostedPaper(Instant at, @Nullable DeliveryId message) {}
}
