package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * Makes a paper fit for every database before it is compared with what is stored, so that a text
 * that had to be changed does not look like a change at every reading.
 */
final class StorablePaper {

    private StorablePaper() {}

    static Paper of(Paper paper) {
        return new Paper(
                paper.id(),
                text(paper.text()),
                texts(paper.authors()),
                paper.dates(),
                links(paper.links()),
                organization(paper.organization()),
                paper.votes(),
                arxiv(paper.arxiv()));
    }

    private static PaperText text(PaperText text) {
        return new PaperText(
                StorableText.of(text.title()),
                StorableText.ofNullable(text.abstractText()),
                StorableText.ofNullable(text.aiSummary()),
                texts(text.aiKeywords()));
    }

    private static PaperLinks links(PaperLinks links) {
        return new PaperLinks(
                link(links.code()),
                links.codeStars(),
                link(links.project()),
                link(links.thumbnail()),
                links.media().stream().map(StorablePaper::storable).toList(),
                links.models());
    }

    private static @Nullable URI link(@Nullable URI link) {
        return link == null ? null : storable(link);
    }

    private static URI storable(URI link) {
        return URI.create(StorableText.of(link.toString()));
    }

    private static @Nullable Organization organization(@Nullable Organization organization) {
        return organization == null
                ? null
                : new Organization(
                        StorableText.of(organization.name()),
                        StorableText.ofNullable(organization.fullName()));
    }

    private static @Nullable ArxivRecord arxiv(@Nullable ArxivRecord arxiv) {
        return arxiv == null
                ? null
                : new ArxivRecord(
                        texts(arxiv.categories()),
                        arxiv.version(),
                        StorableText.ofNullable(arxiv.comment()),
                        new Publication(
                                StorableText.ofNullable(arxiv.publication().journalReference()),
                                StorableText.ofNullable(arxiv.publication().doi())),
                        arxiv.withdrawn());
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(StorableText::of).toList();
    }
}
