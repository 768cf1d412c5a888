package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How far a digest has come after a run.
 *
 * @param nextRunDate the date of its zone that it is due on next
 * @param coveredThrough the newest feed day it has covered; null: none yet
 * @param gapTold why there are no papers, as the channel was last told since it had some; null: it
 *     was told nothing
 */
public record DigestProgress(
        LocalDate nextRunDate, @Nullable LocalDate coveredThrough, @Nullable String gapTold) {}
