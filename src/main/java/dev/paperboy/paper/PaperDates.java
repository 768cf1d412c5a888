package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The days of a paper.
 *
 * @param publishedOn day of its first arXiv version, UTC
 * @param listedOn feed day on which it was first put on Daily Papers; not told for entries of 2024
 *     and before
 */
public record PaperDates(@Nullable LocalDate publishedOn, @Nullable LocalDate listedOn) {

    /** Nothing told yet. */
    public static final PaperDates UNKNOWN = new PaperDates(null, null);

    /** When it was listed, or else published; the epoch where neither is known. */
    public LocalDate day() {
        if (listedOn != null) {
            return listedOn;
        }
        return publishedOn == null ? LocalDate.EPOCH : publishedOn;
    }

    PaperDates over(PaperDates known) {
        return new PaperDates(
                publishedOn == null ? known.publishedOn : publishedOn,
                listedOn == null ? known.listedOn : listedOn);
    }
}
