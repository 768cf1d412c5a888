package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Where the source puts the figures that it reads, and that there are none. */
public interface FigureShelf {

    /** What came of reading these papers' pages last; papers never read are left out. */
    Map<PaperId, Reading> readingsOf(Collection<PaperId> ids);

    /** Puts down a reading in the place of the one before; of a paper in the catalogue only. */
    void save(PaperId id, Reading reading);

    /** How many papers have a figure, and how many were found to have none. */
    Counts counts();

    /**
     * A page that was read.
     *
     * @param figure null: the paper has none, or arXiv had no such page
     * @param at by the schedule clock
     */
    record Reading(@Nullable Figure figure, Instant at) {}

    /** Numbers of papers. */
    record Counts(int withFigure, int without) {}
}
