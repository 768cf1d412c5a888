package dev.paperboy.digest;

import dev.paperboy.paper.DayLists;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestSchedule;

import java.util.List;

/** Chooses, for digests of some kind, the papers that climb. */
interface StillClimbing {

    /** Whether it is for digests of this kind. */
    boolean isFor(DigestKind kind);

    /** Those that the digest tells of besides its own, a few at most, the best first. */
    List<Digest.Climbing> of(Scene scene);

    /**
     * What there is to choose from.
     *
     * @param schedule the digest, as far as it has come before this run
     * @param wish what it is to bring
     * @param lists as they are now, those of the two weeks before its days too
     * @param considered the papers that this run considers
     * @param papers what it brings
     */
    record Scene(
            DigestSchedule schedule,
            Wish wish,
            DayLists lists,
            Eligible considered,
            Digest.Papers papers) {}
}
