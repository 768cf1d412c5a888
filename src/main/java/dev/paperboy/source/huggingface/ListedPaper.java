package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A paper as it stood on a list.
 *
 * @param listedAt its {@code submittedOnDailyAt}: midnight UTC of its feed day, or in 2025 the
 *     moment itself; null where it is not told
 */
record ListedPaper(Paper paper, @Nullable Instant listedAt) {}
