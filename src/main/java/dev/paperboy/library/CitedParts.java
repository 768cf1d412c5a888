package dev.paperboy.library;

import dev.paperboy.paper.Publication;

import java.util.Optional;
import java.util.regex.Pattern;

/** What all formats tell of a paper in the same words. */
final class CitedParts {

    static final String ARXIV = "arXiv";

    /** arXiv registers one for every paper. */
    private static final String ARXIV_DOI = "10.48550/arXiv.";

    /** Formats take a DOI as it is; one with other signs would have to be escaped, and be wrong. */
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\\\\{}\\p{C}]+");

    private CitedParts() {}

    static Publication publication(CitedPaper cited) {
        return cited.paper().arxiv() == null
                ? Publication.NONE
                : cited.paper().arxiv().publication();
    }

    /** The publication's DOI, if one is told. */
    static Optional<String> doi(Publication publication) {
        return Optional.ofNullable(publication.doi()).filter(doi -> DOI.matcher(doi).matches());
    }

    /** The publication's DOI, or else the one of the paper at arXiv. */
    static String anyDoi(CitedPaper cited) {
        return doi(publication(cited)).orElseGet(() -> ARXIV_DOI + cited.paper().id().value());
    }

    static String arxivNumber(CitedPaper cited) {
        return "arXiv:" + cited.paper().id().value();
    }
}
