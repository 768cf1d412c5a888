package dev.paperboy.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the source puts what on Hugging Face names a paper. Beside the paper and not of it: it
 * changes all the time and raises no revision.
 */
public interface LinkedWorksShelf {

    /** What was read of this paper last; empty: it was never asked for alone. */
    default Optional<LinkedWorks> find(PaperId id) {
        return Optional.ofNullable(readingsOf(List.of(id)).get(id)).map(Reading::works);
    }

    /** The last reading of each of these papers; those never read are left out. */
    Map<PaperId, Reading> readingsOf(Collection<PaperId> ids);

    /** Puts down a reading in the place of the one before; of a paper in the catalogue only. */
    void save(PaperId id, Reading reading);

    /**
     * What was read.
     *
     * @param at by the schedule clock
     */
    record Reading(LinkedWorks works, Instant at) {}
}
