package dev.paperboy.search;

import java.util.List;

/** Completes titles and ids while a person types; answers from memory, in milliseconds. */
public interface PaperTitles {

    /**
     * The papers that the typed text may become, best first.
     *
     * <p>Titles that begin with it come first, then titles that hold it from the beginning of a
     * word, then titles that hold all its words in any order, the last one perhaps unfinished.
     * Among equals the newest comes first, then the most voted. A text that begins like an arXiv id
     * completes ids. Nothing typed: the newest papers.
     *
     * @param limit the most to return, at least 1
     */
    List<PaperTitle> complete(String typed, int limit);
}
