package dev.paperboy.paper;

import java.time.Instant;
import java.util.List;

/**
 * One whole reading of a feed.
 *
 * @param feed what was read
 * @param readAt when, by the schedule clock
 * @param papers in the wire's order, each id once; empty when the source told that it has none
 */
public record FeedReading(Feed feed, Instant readAt, List<Paper> papers) {

    public FeedReading {
        papers = List.copyOf(papers);
    }
}
