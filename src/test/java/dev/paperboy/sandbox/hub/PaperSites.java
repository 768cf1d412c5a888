package dev.paperboy.sandbox.hub;

/**
 * The sites that the bot reads when it is not tried out.
 *
 * @param huggingFace or a hub that answers like it
 * @param arxiv arXiv's API
 * @param arxivPages the papers' HTML pages
 */
public record PaperSites(String huggingFace, String arxiv, String arxivPages) {

    public PaperSites {
        huggingFace = huggingFace.replaceFirst("/+$", "");
    }

    /** The usual ones beside this. */
    public static PaperSites with(String huggingFace) {
        return new PaperSites(huggingFace, "https://export.arxiv.org", "https://arxiv.org");
    }
}
