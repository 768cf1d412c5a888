package dev.paperboy.discord.status;

import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How fresh what Hugging Face tells is.
 *
 * @param now by the schedule clock
 * @param lists today's, the newest finished one, and the trending one
 * @param pausedUntil until when nothing is read, since Hugging Face has asked for a pause; empty:
 *     it has not
 */
record SourceState(Instant now, List<ListState> lists, Optional<Instant> pausedUntil) {

    SourceState {
        lists = List.copyOf(lists);
    }

    /** When Hugging Face was last heard of; null: never. */
    @Nullable Instant heardAt() {
        return lists.stream()
                .map(ListState::state)
                .map(FeedState::readAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether nothing was heard for so long that digests may lack papers. */
    boolean isSilent() {
        Instant heard = heardAt();
        return heard == null ? hasFailure() : ListState.isLongAgo(heard, now);
    }

    /** Whether digests wait for the newest finished list, which was not read since it closed. */
    boolean isAwaited() {
        return lists.stream().anyMatch(ListState::isAwaited);
    }

    /** Whether any list could not be read when it was tried last. */
    boolean hasFailure() {
        return lists.stream().anyMatch(list -> list.failure().isPresent());
    }

    /** Those that somebody should know of. */
    List<ListState> worrying() {
        return lists.stream().filter(list -> list.isWorrying(now)).toList();
    }
}
