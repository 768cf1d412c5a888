package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a digest has come after a run.
 *
 * @param nextRunAt when it is due next
 * @param coveredThrough the newest feed day it has covered; null: none yet
 * @param gapTold whether the channel has been told, since the last papers, that there are none
 */
public record DigestProgress(
        Instant nextRunAt, @Nullable LocalDate coveredThrough, boolean gapTold) {}
