package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Paper;

import java.util.List;

/** What arXiv's API answered. */
sealed interface AtomAnswer {

    /**
     * Papers, in whatever order.
     *
     * @param total how many arXiv says there are; -1 where it does not say
     * @param entries how many entries there were, those that are no papers included
     */
    record Papers(List<Paper> papers, int total, int entries) implements AtomAnswer {

        public Papers {
            papers = List.copyOf(papers);
        }

        /** Whether it holds all that there is, so that what it lacks is not there. */
        boolean isWhole() {
            return total >= 0 && entries >= total && papers.size() == entries;
        }
    }

    /**
     * An error, which comes as an entry.
     *
     * @param reason arXiv's own words, as {@code incorrect id format for abc}
     */
    record Refusal(String reason) implements AtomAnswer {}

    /**
     * Something else than Atom.
     *
     * @param reason one sentence for the operator
     */
    record Broken(String reason) implements AtomAnswer {}
}
