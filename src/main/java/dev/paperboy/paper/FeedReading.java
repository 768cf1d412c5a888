package dev.paperboy.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One whole reading of a feed.
 *
 * @param feed what was read
 * @param readAt when, by the schedule clock; kept to the millisecond
 * @param papers in the wire's order; empty when the source told that it has none. Of a paper that
 *     is told twice, as happens where pages shift while they are read, the first is kept
 */
public record FeedReading(Feed feed, Instant readAt, List<Paper> papers) {

    public FeedReading {
        readAt = readAt.truncatedTo(ChronoUnit.MILLIS);
        Map<PaperId, Paper> firsts = new LinkedHashMap<>();
        papers.forEach(paper -> firsts.putIfAbsent(paper.id(), paper));
        papers = List.copyOf(firsts.values());
    }

    Set<PaperId> ids() {
        return papers.stream().map(Paper::id).collect(Collectors.toSet());
    }
}
