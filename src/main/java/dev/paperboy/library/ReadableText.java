package dev.paperboy.library;

/** Makes strangers' text readable where nobody understands LaTeX; implemented by who shows it. */
public interface ReadableText {

    /**
     * The text on one line, its LaTeX turned into Unicode as far as that can be.
     *
     * @return may be empty
     */
    String of(String latex);

    /** Likewise a title, which may have braces around its capitals. */
    default String title(String latex) {
        return of(latex);
    }
}
