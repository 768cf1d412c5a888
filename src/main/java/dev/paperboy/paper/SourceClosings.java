package dev.paperboy.paper;

import java.time.Instant;
import java.util.Optional;

/** Which sources have asked to be left alone for a while; implemented by the sources. */
public interface SourceClosings {

    /** Until when arXiv is not asked, by the system clock; empty: it may be asked now. */
    Optional<Instant> arxivClosedUntil();
}
