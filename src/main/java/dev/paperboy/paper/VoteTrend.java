package dev.paperboy.paper;

import java.time.Instant;

/**
 * What a paper has gained lately.
 *
 * @param gained upvotes, 0 or more; those taken back count as none gained
 * @param since a moment at which the paper's upvotes were known, so that the gain is no estimate;
 *     about a day before they were last read, or later where nothing earlier is known
 * @param until when they were last read
 */
public record VoteTrend(int gained, Instant since, Instant until) {

    public VoteTrend {
        if (gained < 0) {
            throw new IllegalArgumentException("gained " + gained);
        }
    }
}
