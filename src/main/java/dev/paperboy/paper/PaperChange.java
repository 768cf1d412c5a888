package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What one reading of a paper does to what is stored of it.
 *
 * @param before what was stored; null for a new paper
 * @param votes the votes that this reading told; null: none
 * @param readAt when the reading was made
 */
record PaperChange(
        @Nullable StoredPaper before, StoredPaper after, @Nullable Votes votes, Instant readAt) {

    /** Lays the readings over what is known; each new or changed content gets the next revision. */
    static List<PaperChange> of(
            List<Paper> readings, Instant readAt, Map<PaperId, StoredPaper> known, long revision) {
        return of(readings, readAt, known, revision, (before, paper) -> before.with(paper, readAt));
    }

    /** Completes what is known by what arXiv has told. */
    static List<PaperChange> ofArxiv(
            List<Paper> readings, Instant readAt, Map<PaperId, StoredPaper> known, long revision) {
        return of(readings, readAt, known, revision, StoredPaper::withArxiv);
    }

    private static List<PaperChange> of(
            List<Paper> readings,
            Instant readAt,
            Map<PaperId, StoredPaper> known,
            long revision,
            BiFunction<StoredPaper, Paper, StoredPaper> merger) {
        List<PaperChange> changes = new ArrayList<>();
        long next = revision + 1;
        for (Paper reading : readings) {
            Paper storable = StorablePaper.of(reading);
            StoredPaper before = known.get(reading.id());
            StoredPaper after =
                    before == null
                            ? StoredPaper.first(storable, readAt)
                            : merger.apply(before, storable);
            boolean revised = before == null || !after.hasContentOf(before);
            changes.add(
                    new PaperChange(
                            before,
                            revised ? after.atRevision(next++) : after,
                            storable.votes(),
                            readAt));
        }
        return changes;
    }

    PaperId id() {
        return after.paper().id();
    }

    /** Whether the paper's row has to be written. */
    boolean isToBeWritten() {
        return !after.equals(before);
    }

    /** Whether the vote history ends with another snapshot now. */
    boolean addsVotes() {
        return votes != null && !isLateForVotes() && !Objects.equals(votesBefore(), votesAfter());
    }

    /** Whether the reading told votes of a moment in the midst of the vote history. */
    boolean rewritesVotes() {
        boolean repeated =
                before != null
                        && readAt.equals(before.votesReadAt())
                        && Objects.equals(votesBefore(), votesAfter());
        return votes != null && isLateForVotes() && !repeated;
    }

    /** When the votes before this reading were last told; null: none were, or it is not known. */
    @Nullable Instant votesToldBefore() {
        return before == null || before.paper().votes() == null ? null : before.votesReadAt();
    }

    private boolean isLateForVotes() {
        return before != null
                && before.votesReadAt() != null
                && !readAt.isAfter(before.votesReadAt());
    }

    private @Nullable Votes votesBefore() {
        return before == null ? null : before.paper().votes();
    }

    private @Nullable Votes votesAfter() {
        return after.paper().votes();
    }
}
