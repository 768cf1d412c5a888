package dev.paperboy.paper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Papers made up for tests. */
public final class Papers {

    static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");

    private Papers() {}

    /** A paper of which only the title is told. */
    static Paper bare(String id) {
        return titled(id, "Title of " + id);
    }

    /** Likewise, with this title. */
    public static Paper titled(String id, String title) {
        return new Paper(
                new PaperId(id),
                new PaperText(title, null, null, List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                null);
    }

    /** Likewise, with votes. */
    public static Paper voted(String id, int upvotes, int comments) {
        return bare(id).withVotes(new Votes(upvotes, comments));
    }

    /** A paper of which everything is told. */
    static Paper full(String id) {
        return new Paper(
                new PaperId(id),
                new PaperText(
                        "Agents that read " + id,
                        "We let agents read.",
                        "Agents read well.",
                        List.of("agents", "reading")),
                List.of("First Author", "Zoë Ångström"),
                new PaperDates(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 12)),
                new PaperLinks(
                        URI.create("https://github.com/example/agents"),
                        1_200,
                        URI.create("https://agents.example/"),
                        URI.create("https://cdn.example/" + id + ".png"),
                        List.of(URI.create("https://cdn.example/1.mp4"))),
                new Organization("example", "The Example Lab"),
                new Votes(118, 7));
    }

    static FeedReading day(String date, Instant at, Paper... papers) {
        return new FeedReading(new Feed.Day(LocalDate.parse(date)), at, List.of(papers));
    }
}
