package dev.paperboy.discord.command;

import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A list of papers for {@code /trending}.
 *
 * @param first its first feed day; for the list of now, today
 * @param last its last feed day
 * @param isOpen whether it may still grow
 * @param papers best first
 * @param votesAsOf when its votes were last read; null: never
 * @param failure why it could not be read since; null: it was
 * @param unread which list, if any, has never been read of those that it could have papers of
 */
record TrendingList(
        Period period,
        LocalDate first,
        LocalDate last,
        boolean isOpen,
        List<Paper> papers,
        @Nullable Readings votesAsOf,
        FeedState.@Nullable Failure failure,
        Unread unread) {

    /** Lists that have never been read. */
    enum Unread {
        /** All have been. */
        NONE,
        /** One of former days; of a list with papers, any of its days. */
        FORMER,
        /** The newest one. */
        NEWEST
    }

    /**
     * When the lists of several days were last read: those of earlier days are read ever more
     * rarely.
     *
     * @param newest not before {@code oldest}
     */
    record Readings(Instant oldest, Instant newest) {

        /** Null if there were none. */
        static @Nullable Readings of(Collection<Instant> moments) {
            return moments.isEmpty()
                    ? null
                    : new Readings(Collections.min(moments), Collections.max(moments));
        }
    }
}
