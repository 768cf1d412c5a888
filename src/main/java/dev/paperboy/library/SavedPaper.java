package dev.paperboy.library;

import dev.paperboy.paper.PaperId;

import java.time.Instant;

/**
 * A paper on a member's list.
 *
 * @param savedAt by the schedule clock, to the millisecond
 */
public record SavedPaper(PaperId paper, Instant savedAt) {}
