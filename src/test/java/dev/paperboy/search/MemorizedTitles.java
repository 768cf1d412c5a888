package dev.paperboy.search;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.title.TitleMemory;

import java.util.List;
import java.util.stream.IntStream;

/** Lets tests of other packages have titles in memory without an index. */
public final class MemorizedTitles {

    private MemorizedTitles() {}

    /** The titles of these papers, as the bot keeps them. */
    public static PaperTitles of(List<Paper> papers) {
        TitleMemory titles = new TitleMemory();
        titles.take(
                IntStream.range(0, papers.size())
                        .mapToObj(i -> new RevisedPaper(i + 1L, papers.get(i)))
                        .toList());
        titles.caughtUp();
        return titles;
    }
}
