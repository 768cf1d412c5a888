package dev.paperboy.paper;

import java.time.Instant;
import java.util.Optional;

/** When lists are read next; implemented by the sources. */
public interface NextReadings {

    /**
     * Until when no list is read, since Hugging Face has asked for a pause; by the system clock.
     * Empty: it may be asked now.
     */
    Optional<Instant> pausedUntil();

    /**
     * When a list that could not be read is tried again at the earliest, by the schedule clock;
     * empty: it is not known to fail.
     */
    Optional<Instant> nextTry(Feed feed);
}
