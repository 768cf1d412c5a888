package dev.paperboy.sandbox.control;

import java.time.Instant;
import java.util.Optional;

/** Tells when the next digest of anybody comes. */
@FunctionalInterface
public interface NextDigest {

    /** Its moment by the schedule clock, in the past where it is due; empty: none is set up. */
    Optional<Instant> at();
}
