package dev.paperboy.paper;

import java.util.List;
import java.util.Optional;

/**
 * Asks the web for papers by words; implemented by the sources.
 *
 * <p>Equal questions are asked once: who asks at the same time shares an answer, and who asks a
 * little later gets the remembered one.
 */
public interface RemoteSearch {

    /** The most papers that one search finds. */
    int MOST = 10;

    /**
     * What can be said without asking: an answer that is remembered, or that nothing is asked now.
     *
     * @return empty if it has to be asked
     */
    Optional<Outcome> known(String query);

    /**
     * Searches, and saves in the catalogue what is found; waits for an answer, but no longer than
     * the source's own deadline.
     *
     * @param query what a person typed, with a word in it; of a very long one the beginning is read
     */
    Outcome search(String query);

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * The source answered.
     *
     * @param papers best first, at most {@value #MOST}; they need not hold the query's words
     */
    record Found(List<Paper> papers) implements Outcome {

        public Found {
            papers = List.copyOf(papers);
        }
    }

    /**
     * The source did not answer, or not in time.
     *
     * @param reason one sentence for the operator
     */
    record Unavailable(String reason) implements Outcome {}

    /** Nothing was asked: too much has been of late. */
    record Spent() implements Outcome {}

    /** Nothing is ever asked, as the operator wants it. */
    record Off() implements Outcome {}
}
