package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * Where a paper leads besides its own pages; every link is https or http and was checked by the
 * source's parser.
 *
 * @param code its code repository
 * @param codeStars stars of that repository when it was last read
 * @param project its project page
 * @param thumbnail a social preview picture made by Hugging Face
 * @param media pictures and videos that the authors added
 * @param models how many models on Hugging Face name it; null: not told, as by no list
 */
public record PaperLinks(
        @Nullable URI code,
        @Nullable Integer codeStars,
        @Nullable URI project,
        @Nullable URI thumbnail,
        List<URI> media,
        @Nullable Integer models) {

    /** Nothing told yet. */
    public static final PaperLinks NONE = new PaperLinks(null, null, null, null, List.of());

    public PaperLinks {
        media = List.copyOf(media);
    }

    /** Links as lists tell them. */
    public PaperLinks(
            @Nullable URI code,
            @Nullable Integer codeStars,
            @Nullable URI project,
            @Nullable URI thumbnail,
            List<URI> media) {
        this(code, codeStars, project, thumbnail, media, null);
    }

    PaperLinks over(PaperLinks known) {
        return new PaperLinks(
                code == null ? known.code : code,
                codeStars == null && (code == null || code.equals(known.code))
                        ? known.codeStars
                        : codeStars,
                project == null ? known.project : project,
                thumbnail == null ? known.thumbnail : thumbnail,
                media.isEmpty() ? known.media : media,
                models == null ? known.models : models);
    }

    PaperLinks withCodeStars(@Nullable Integer stars) {
        return new PaperLinks(code, stars, project, thumbnail, media, models);
    }

    PaperLinks withModels(@Nullable Integer number) {
        return new PaperLinks(code, codeStars, project, thumbnail, media, number);
    }
}
