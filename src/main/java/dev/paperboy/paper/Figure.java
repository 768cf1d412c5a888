package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * A picture of a paper, as arXiv shows it on the paper's page.
 *
 * @param image https and at arXiv, checked by the source's parser
 * @param caption its authors' words in one line of plain text, formulas as LaTeX; at most {@link
 *     #LONGEST_CAPTION} characters; null: it has none
 * @param size as shown on the page; null: not told
 */
public record Figure(URI image, @Nullable String caption, @Nullable Size size) {

    /** Far more than is ever shown. */
    public static final int LONGEST_CAPTION = 4_000;

    /** In pixels. */
    public record Size(int width, int height) {}
}
