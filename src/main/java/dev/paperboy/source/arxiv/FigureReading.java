package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Figure;

import java.time.Instant;

/** What came of reading a paper's page for its first figure. */
sealed interface FigureReading {

    /** Here it is. */
    record Found(Figure figure) implements FigureReading {}

    /**
     * There is none that could be shown, or not yet: arXiv makes pages days after a submission.
     *
     * @param reason one sentence for the operator
     */
    record None(String reason) implements FigureReading {}

    /**
     * Nothing was learned.
     *
     * @param reason one sentence for the operator
     */
    record Unreadable(String reason) implements FigureReading {}

    /**
     * arXiv forbids this page, and is to be left alone for it.
     *
     * @param reason one sentence for the operator
     */
    record Forbidden(String reason) implements FigureReading {}

    /**
     * arXiv wants to be left alone.
     *
     * @param until by the system clock
     * @param reason one sentence for the operator
     */
    record Wait(Instant until, String reason) implements FigureReading {}
}
