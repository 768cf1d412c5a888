package dev.paperboy.discord.discuss;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers the threads, and who may open one: what is opened is claimed before, so that one thread
 * comes of many clicks, also where the one who opens it breaks down.
 */
interface DiscussionClaims {

    /**
     * A thread that was opened.
     *
     * @param isIntroduced whether it begins with the paper's card
     */
    record OpenThread(long id, boolean isIntroduced) {}

    /** What came of a claim. */
    sealed interface Claim {

        /** Somebody has opened the thread. */
        record Opened(OpenThread thread) implements Claim {}

        /**
         * Who asked may open it.
         *
         * @param isRepeated whether somebody has tried before, and may have opened it
         */
        record Granted(boolean isRepeated) implements Claim {}

        /** Somebody else is opening it just now. */
        record Held() implements Claim {}
    }

    /** The thread, if there is one. */
    Optional<OpenThread> find(Subject subject);

    /**
     * Claims the right to open it.
     *
     * @param claim tells this attempt from others
     * @param now by the system clock
     * @param lease for how long nobody else gets it
     */
    Claim claim(Subject subject, String claim, Instant now, Duration lease);

    /** It is open now. */
    void opened(Subject subject, OpenThread thread);

    /** It was surely not opened: the claim is as if it had never been made. */
    void release(Subject subject, String claim);

    /** Nobody knows whether it was opened: whoever tries next looks for it first. */
    void doubt(Subject subject, String claim);

    /** Whether this thread of a channel is about some paper already. */
    boolean isKnown(long channelId, long threadId);

    /** This thread is gone. */
    void gone(Subject subject, long threadId);
}
