package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What arXiv told about the papers that it was asked about. */
sealed interface Told {

    /**
     * It answered.
     *
     * @param papers those of the papers asked about that it has
     * @param missing those that it does not have
     * @param untold those that are neither, since the answer was cut short
     */
    record Answered(List<Paper> papers, Set<PaperId> missing, Set<PaperId> untold) implements Told {

        public Answered {
            papers = List.copyOf(papers);
            missing = Set.copyOf(missing);
            untold = Set.copyOf(untold);
        }
    }

    /**
     * It took the question for none, because of at least one of the ids.
     *
     * @param reason in its own words
     */
    record Malformed(String reason) implements Told {}

    /**
     * It did not answer, or nothing that can be understood.
     *
     * @param retryAt when to ask again, by the system clock; null: it did not say
     * @param reason one sentence for the operator
     */
    record Silent(@Nullable Instant retryAt, String reason) implements Told {}
}
