package dev.paperboy.discord.command;

import dev.paperboy.paper.Rising;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The papers that rise.
 *
 * @param list the one looked at; where all papers were, the newest, which tells how fresh votes are
 * @param isOfAll whether all papers were looked at, and not only those of the list
 * @param papers fastest first
 * @param watchedSince when votes were first read; null: never
 * @param now when it was looked
 */
record RisingList(
        TrendingList list,
        boolean isOfAll,
        List<Rising> papers,
        @Nullable Instant watchedSince,
        Instant now) {}
