package dev.paperboy.paper;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What arXiv is still to be asked, and what it has told; each call is one transaction. */
public interface ArxivRecords {

    /**
     * Papers of the catalogue that arXiv is to be asked about now: those it never was asked about
     * first, and of these the newest.
     *
     * @param now by the schedule clock
     * @param most the most to return
     */
    List<PaperId> due(Instant now, int most);

    /**
     * Takes in what arXiv answered: its records, and of what else it tells whatever nobody else has
     * told. Papers that are not in the catalogue are added to it.
     */
    void save(Answer answer);

    /** How far it has come. */
    Progress progress();

    /**
     * What came of asking about some papers; all three are disjoint.
     *
     * @param at when, by the schedule clock
     * @param papers those that it told, with their {@link Paper#arxiv() records}
     * @param missing those that it said it does not have; only when it has said so repeatedly they
     *     are taken for unknown
     * @param untold those that were not among an answer that told less than it said there is
     */
    record Answer(Instant at, List<Paper> papers, Set<PaperId> missing, Set<PaperId> untold) {

        public Answer {
            papers = List.copyOf(papers);
            missing = Set.copyOf(missing);
            untold = Set.copyOf(untold);
        }
    }

    /**
     * Papers of the catalogue that have been asked about at least once.
     *
     * @param asked 0 to {@code total}
     * @param unknown how many of these arXiv does not have
     * @param total papers in the catalogue
     */
    record Progress(int asked, int unknown, int total) {

        /** Those that are still to be asked about for the first time. */
        public int waiting() {
            return total - asked;
        }
    }
}
