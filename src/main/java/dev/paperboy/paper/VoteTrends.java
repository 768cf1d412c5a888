package dev.paperboy.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How the votes of papers change, as far as they were read.
 *
 * <p>Gains are told only between readings: a paper first seen with many votes has gained none that
 * anybody knows of, and nothing is told of a paper whose votes were not read lately. Every call
 * reads the database only and may run at any time.
 */
public interface VoteTrends {

    /** What this paper gained over the last day; empty where that is not known. */
    Optional<VoteTrend> of(PaperId id);

    /**
     * The papers that rise fastest for their age, fastest first; of equally fast ones the most
     * voted first, then by id.
     *
     * @param limit the most to return
     */
    List<Rising> rising(int limit);

    /**
     * Likewise, but of these papers only.
     *
     * @param among may hold papers that are not known
     */
    List<Rising> rising(Collection<PaperId> among, int limit);

    /** When votes were read for the first time; empty: never. */
    Optional<Instant> watchedSince();
}
