package dev.paperboy.discord.view;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Papers made up for the views' tests. */
final class SamplePapers {

    static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private SamplePapers() {}

    /** A paper of which everything is told. */
    static Paper full(int number, String title, int upvotes, int comments) {
        return new Paper(
                id(number),
                new PaperText(
                        title,
                        "We study agents. We find that they read. The rest is told inside.",
                        "Agents that read papers do well.",
                        List.of("agents", "reading_list")),
                List.of("First Author", "Zoë Ångström", "Third Author"),
                new PaperDates(FRIDAY.minusDays(1), FRIDAY),
                new PaperLinks(
                        URI.create("https://github.com/example/agents"),
                        1_200,
                        URI.create("https://agents.example/"),
                        URI.create("https://cdn.example/" + number + ".png"),
                        List.of(
                                URI.create("https://cdn.example/talk.mp4"),
                                URI.create("https://cdn.example/figure.jpeg"))),
                new Organization("example", "The Example Lab"),
                new Votes(upvotes, comments));
    }

    /** A paper of which only the title and the votes are told. */
    static Paper voted(int number, String title, int upvotes) {
        return bare(number, title, new Votes(upvotes, null));
    }

    /** A paper that Hugging Face does not know, with only a title. */
    static Paper unlisted(int number, String title) {
        return bare(number, title, null);
    }

    private static Paper bare(int number, String title, @Nullable Votes votes) {
        return new Paper(
                id(number),
                new PaperText(title, null, null, List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                votes);
    }

    /** So many full papers, most voted first, with titles of real length. */
    static List<Paper> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        full(
                                i,
                                "Paper "
                                        + i
                                        + ": Tracking Memory Evolution for Robust"
                                        + " Agents in Dynamic Environments",
                                200 - i,
                                i % 3))
                .toList();
    }

    /** The first figure of a paper. */
    static Figure figureOf(Paper paper) {
        return new Figure(
                paper.id().htmlPage().resolve(paper.id() + "v1/x1.png"),
                "Figure 1: Agents *read* at rate \\alpha_{t}.",
                null);
    }

    /** The same paper with other links. */
    static Paper withLinks(Paper paper, PaperLinks links) {
        return new Paper(
                paper.id(),
                paper.text(),
                paper.authors(),
                paper.dates(),
                links,
                paper.organization(),
                paper.votes());
    }

    /** The same paper in other words. */
    static Paper inOtherWords(Paper paper, PaperText text) {
        return new Paper(
                paper.id(),
                text,
                paper.authors(),
                paper.dates(),
                paper.links(),
                paper.organization(),
                paper.votes());
    }

    static PaperId id(int number) {
        return new PaperId("2606.%05d".formatted(number));
    }
}
