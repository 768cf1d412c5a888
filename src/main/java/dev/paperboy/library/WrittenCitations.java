package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLItemData;

import dev.paperboy.paper.Paper;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Writes citations of papers in every format. */
@Component
class WrittenCitations implements Citations {

    private final ReadableText readable;

    WrittenCitations(ReadableText readable) {
        this.readable = readable;
    }

    @Override
    public String of(List<Paper> papers, CitationFormat format) {
        List<CitedPaper> cited = CitationKeys.name(papers.stream().map(this::cited).toList());
        return switch (format) {
            case BIBTEX -> BibtexWriter.write(cited);
            case RIS -> RisWriter.write(items(cited));
            case CSL_JSON -> CslWriter.write(items(cited));
        };
    }

    private CitedPaper cited(Paper paper) {
        return new CitedPaper(
                "",
                paper,
                readable.title(paper.title()),
                paper.authors().stream()
                        .map(readable::of)
                        .map(AuthorName::parse)
                        .flatMap(Optional::stream)
                        .toList(),
                PublicationMonth.of(paper));
    }

    private List<CSLItemData> items(List<CitedPaper> papers) {
        return papers.stream().map(paper -> CslItems.item(paper, readable)).toList();
    }
}
