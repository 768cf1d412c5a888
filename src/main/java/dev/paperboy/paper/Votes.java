package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/**
 * How a paper stood at Hugging Face at one moment.
 *
 * @param upvotes 0 or more
 * @param comments 0 or more; null where the source did not tell
 */
public record Votes(int upvotes, @Nullable Integer comments) {

    Votes over(@Nullable Votes known) {
        return comments == null && known != null ? new Votes(upvotes, known.comments) : this;
    }
}
