package dev.paperboy.library;

/** Makes strangers' text readable where nobody understands LaTeX; implemented by who shows it. */
public interface ReadableText {

    /**
     * The text on one line, its LaTeX turned into Unicode as far as that can be.
     *
     * @return may be empty
     */
    String of(String latex);
}
