package dev.paperboy.paper;

import java.time.Duration;

/** Asks the web for one paper; implemented by the sources. */
public interface PaperLookup {

    /**
     * Looks the paper up and saves it in the catalogue if found.
     *
     * @param deadline the longest to wait for an answer
     */
    Outcome lookUp(PaperId id, Duration deadline);

    /** What came of it. */
    sealed interface Outcome {}

    /** It was found. */
    record Found(Paper paper) implements Outcome {}

    /** The source answered that it has no such paper. */
    record Unknown() implements Outcome {}

    /**
     * The source did not answer, or not in time, so nothing is known.
     *
     * @param reason one sentence for the operator
     */
    record Unavailable(String reason) implements Outcome {}
}
