package dev.paperboy.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The papers that Paperboy knows; every call reads the database only and may run at any time. */
public interface Catalogue {

    /** The paper with this id, if known. */
    Optional<Paper> find(PaperId id);

    /** The known ones of these, in the order asked for. */
    List<Paper> findAll(Collection<PaperId> ids);

    /**
     * What stood on the feed: in {@link PaperOrder#BY_VOTES}, the trending feed in its own rank.
     */
    List<Paper> on(Feed feed);

    /**
     * What stood on any feed day of this span, both ends included, in {@link PaperOrder#BY_VOTES}.
     */
    List<Paper> onDays(LocalDate first, LocalDate last);

    /** The lists of this span of feed days, both ends included, as they are at one moment. */
    DayLists lists(LocalDate first, LocalDate last);

    /**
     * The papers that were listed last: those of the newest feed day first, each once.
     *
     * @param limit the most to return
     */
    List<PaperId> recent(int limit);

    /** The feed days on which this paper stood, oldest first. */
    List<LocalDate> daysOf(PaperId id);

    /** The snapshots of the paper's votes, oldest first; consecutive ones differ. */
    List<VoteSnapshot> votesOf(PaperId id);

    /** How fresh a feed is; also answers for feeds that were never read. */
    FeedState stateOf(Feed feed);

    /** How many papers are known. */
    int size();

    /**
     * The number of the newest change to any paper's content; 0 for an empty catalogue. No two
     * changes have the same number. Votes, the stars of the code and the number of models are no
     * content: they change all the time.
     */
    long revision();

    /**
     * The papers whose content changed after that revision, oldest change first; each once, with
     * its newest change.
     *
     * @param limit the most to return; the next call goes on from the last one's revision
     */
    List<RevisedPaper> revisedAfter(long revision, int limit);

    /** The ids of all papers that have this; tens of milliseconds for tens of thousands. */
    Set<PaperId> idsWith(PaperTrait trait);

    /** The ids of the first papers in this order, of all if there are not so many. */
    List<PaperId> ids(Order order, int limit);

    /** In which order ids are told. */
    enum Order {
        /** As {@link PaperOrder#BY_VOTES}. */
        BY_VOTES,
        /** As {@link PaperOrder#BY_DAY}. */
        BY_DAY
    }

    /**
     * How a paper stood at one moment.
     *
     * @param at when it was read, by the schedule clock
     */
    record VoteSnapshot(Instant at, Votes votes) {}

    /** A paper and the number of its newest change. */
    record RevisedPaper(long revision, Paper paper) {}
}
