package dev.paperboy.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps what each message with papers showed, each call in the caller's transaction. */
interface Editions {

    /** Keeps one. */
    void add(NewEdition edition);

    /**
     * The runs whose messages are to be edited by this moment, longest due first.
     *
     * @param most the most to return
     */
    List<String> toSettle(Instant now, int most);

    /** That of a run, if its message is still to be edited. */
    Optional<Edition> find(String runId);

    /** Its message is to be edited at this moment at the earliest, if it still is. */
    void postpone(String runId, Instant until);

    /** Its message is not to be edited any more; false: it was not before. */
    boolean endSettling(String runId);

    /**
     * What a digest's messages passed over, the newest first: those of days from this one on that
     * did not show all that fits.
     */
    List<Cut> cutsSince(String digestId, LocalDate first);

    /** Forgets the message of a run, which nobody has seen. */
    void forget(String runId);

    /**
     * Forgets those posted before this moment.
     *
     * @return how many rows were dropped
     */
    int clean(Instant before);

    /**
     * What a message passed over.
     *
     * @param days those of its heading
     * @param upvotes those of the last paper that it showed, when that was posted
     * @param at when that was
     */
    record Cut(FeedSpan days, int upvotes, Instant at) {}
}
