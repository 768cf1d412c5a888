package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A paper as the catalogue holds it.
 *
 * @param revision the number of its newest change of content
 * @param readAt when the newest reading of it was made
 * @param votesReadAt when the newest reading that told votes was made; null: never
 */
record StoredPaper(Paper paper, long revision, Instant readAt, @Nullable Instant votesReadAt) {

    /** A paper seen for the first time; its revision is still to be given. */
    static StoredPaper first(Paper paper, Instant readAt) {
        return new StoredPaper(paper, 0, readAt, paper.votes() == null ? null : readAt);
    }

    /** This paper after one more reading, which may be older than what is known. */
    StoredPaper with(Paper reading, Instant at) {
        Paper merged = at.isBefore(readAt) ? paper.over(reading) : reading.over(paper);
        return new StoredPaper(
                merged.withVotes(votesWith(reading, at)),
                revision,
                later(readAt, at),
                reading.votes() == null ? votesReadAt : later(votesReadAt, at));
    }

    /**
     * This paper after arXiv told of it, which fills gaps; a paper that only arXiv knows is told
     * anew by it.
     */
    StoredPaper withArxiv(Paper reading) {
        boolean itsOwn = paper.votes() == null;
        Paper merged =
                itsOwn ? reading.over(paper) : paper.over(reading).withArxiv(reading.arxiv());
        return new StoredPaper(merged, revision, readAt, votesReadAt);
    }

    /** This paper as it can be known at this moment, after a clock that was ahead. */
    StoredPaper asOf(Instant now) {
        return new StoredPaper(
                paper,
                revision,
                readAt.isAfter(now) ? Instant.EPOCH : readAt,
                votesReadAt != null && votesReadAt.isAfter(now) ? null : votesReadAt);
    }

    StoredPaper atRevision(long newRevision) {
        return new StoredPaper(paper, newRevision, readAt, votesReadAt);
    }

    /** Whether the two differ in nothing but votes, stars and models, which change all the time. */
    boolean hasContentOf(StoredPaper other) {
        return withoutCounts(paper).equals(withoutCounts(other.paper));
    }

    private @Nullable Votes votesWith(Paper reading, Instant at) {
        Votes known = paper.votes();
        Votes read = reading.votes();
        if (read == null || known == null) {
            return read == null ? known : read;
        }
        return votesReadAt != null && at.isBefore(votesReadAt)
                ? known.over(read)
                : read.over(known);
    }

    private static Paper withoutCounts(Paper paper) {
        PaperLinks links = paper.links().withCodeStars(null).withModels(null);
        return paper.withLinks(links).withVotes(null);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
