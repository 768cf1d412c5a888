package dev.paperboy.digest;

import dev.paperboy.paper.Paper;

import java.time.Instant;

/**
 * A message with papers that is about to be posted.
 *
 * @param run the run that it is of, which has a delivery
 * @param settleAt when its votes are to be settled
 */
record NewEdition(NewRun run, Digest.Papers digest, Instant settleAt) {

    /** The upvotes of the last paper shown: what others have to pass. */
    int cut() {
        Paper last = digest.shown().getLast().paper();
        return last.upvotes();
    }
}
