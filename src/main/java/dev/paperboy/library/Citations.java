package dev.paperboy.library;

import dev.paperboy.paper.Paper;

import java.util.List;

/** Writes citations; pure. */
public interface Citations {

    /**
     * A whole file: an entry for each paper, in this order, with keys that differ. What strangers
     * wrote is escaped as the format asks for.
     *
     * @param papers each once; none make an empty file that is valid all the same
     */
    String of(List<Paper> papers, CitationFormat format);
}
