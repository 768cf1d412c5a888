package dev.paperboy.discord.command;

import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A list of papers for {@code /trending}.
 *
 * @param first its first feed day; for the list of now, today
 * @param last its last feed day
 * @param isOpen whether it may still grow
 * @param papers best first
 * @param readAt when its votes were last read; null: never
 * @param failure why it could not be read since; null: it was
 */
record TrendingList(
        Period period,
        LocalDate first,
        LocalDate last,
        boolean isOpen,
        List<Paper> papers,
        @Nullable Instant readAt,
        FeedState.@Nullable Failure failure) {}
