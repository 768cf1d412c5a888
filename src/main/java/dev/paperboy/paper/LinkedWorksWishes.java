package dev.paperboy.paper;

/** Takes note of papers that somebody looks at; implemented by the sources. */
public interface LinkedWorksWishes {

    /**
     * Has read soon, in the background, what on Hugging Face names this paper, unless that was read
     * lately; returns at once.
     */
    void add(PaperId id);
}
