package dev.paperboy.search.index;

import dev.paperboy.paper.Catalogue.RevisedPaper;

import java.io.IOException;
import java.util.List;

/** Something that is kept in step with the catalogue's revisions. */
public interface CatalogueFollower {

    /** What it is, as a sentence of the log begins: "The search index". */
    String name();

    /**
     * The catalogue's revision up to which every change has been taken in; asked before each round.
     */
    long revision() throws IOException;

    /** Takes in the next changes after {@link #revision()}, oldest first, at least one. */
    void take(List<RevisedPaper> papers) throws IOException;

    /**
     * There are no further changes now; told in every round, so it must cost nothing without any.
     */
    void caughtUp() throws IOException;

    /**
     * The catalogue is another one than that followed so far: begins anew at revision 0. Readers
     * are answered from what was known until {@link #caughtUp()}.
     */
    void startOver() throws IOException;
}
