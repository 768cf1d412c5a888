package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What arXiv alone tells of a paper; arXiv told it all at once, so that what is missing there is
 * told to be missing.
 *
 * @param categories its subjects as {@code cs.CL}, the primary one first
 * @param version its newest version; null where arXiv did not number it
 * @param comment the authors' remark, as {@code 12 pages, accepted at …}: untrusted text
 * @param withdrawn whether the authors or arXiv have withdrawn it, as comment or abstract say
 */
public record ArxivRecord(
        List<String> categories,
        @Nullable ArxivVersion version,
        @Nullable String comment,
        Publication publication,
        boolean withdrawn) {

    public ArxivRecord {
        categories = List.copyOf(categories);
    }

    /** The category that the paper was submitted to, if any is told. */
    public Optional<String> primaryCategory() {
        return categories.stream().findFirst();
    }
}
