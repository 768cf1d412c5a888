package dev.paperboy.library;

import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Papers to be cited, and what cites them without understanding LaTeX. */
final class Cited {

    static final Citations CITATIONS = new WrittenCitations(CleanLine::of);

    private static final LocalDate DAY = LocalDate.of(2017, 6, 12);

    private Cited() {}

    static Paper paper(String title, String... authors) {
        return numbered("1706.03762", title, authors);
    }

    static Paper numbered(String id, String title, String... authors) {
        return new Paper(
                new PaperId(id),
                new PaperText(title, "We read.", null, List.of()),
                List.of(authors),
                new PaperDates(DAY, null),
                PaperLinks.NONE,
                null,
                null);
    }

    static Paper undated(String id) {
        return new Paper(
                new PaperId(id),
                new PaperText("Reading", null, null, List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                null);
    }

    static Paper published(Paper paper, @Nullable String journal, @Nullable String doi) {
        return paper.withArxiv(
                new ArxivRecord(
                        List.of("cs.CL", "cs.LG"),
                        null,
                        null,
                        new Publication(journal, doi),
                        false));
    }

    static String written(CitationFormat format, Paper... papers) {
        return CITATIONS.of(List.of(papers), format);
    }
}
