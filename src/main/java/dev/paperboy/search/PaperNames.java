package dev.paperboy.search;

import java.util.List;

/** The names of those who papers are by, as the sources give them; never waits for the network. */
public interface PaperNames {

    /**
     * The authors whose names are being typed: every word has to begin a part of the name, in any
     * order, whatever its case and accents.
     *
     * @param limit the most to return
     * @return those of most papers first; empty for fewer than two letters
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    List<String> authors(String typed, int limit);

    /** The organisations whose names are being typed, likewise, by their names for people. */
    List<String> organizations(String typed, int limit);
}
