package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

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

    /** The sources answered, all of them, that they have no such paper. */
    record Unknown() implements Outcome {}

    /**
     * A source did not answer, or not in time, so nothing is known.
     *
     * @param site which; those asked before it do not know the paper
     * @param retryAt when it may be asked again, by the system clock; null: it has not said
     * @param reason one sentence for the operator
     */
    record Unavailable(Site site, @Nullable Instant retryAt, String reason) implements Outcome {}

    /** Who is asked, in this order. */
    enum Site {
        HUGGING_FACE,
        ARXIV
    }
}
