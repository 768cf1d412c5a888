package dev.paperboy.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The digests that servers asked for. */
public interface DigestSchedules {

    /**
     * Sets up a digest, or changes the oldest of its kind that its channel has; what that has
     * covered and served stays, so that a change neither repeats nor skips a day. A run that is due
     * stays due unless its recurrence changes.
     */
    DigestSchedule setUp(DigestRequest request);

    /** Sets up a digest, unless its channel has one of its kind; empty: it has one. */
    Optional<DigestSchedule> setUpFirst(DigestRequest request);

    /** Sets up a further digest, even if its channel has one of its kind. */
    DigestSchedule add(DigestRequest request);

    /**
     * Changes one digest, as {@link #setUp} does; it may move to another channel. It stays paused,
     * except that what its old channel refused does not pause it in another one.
     *
     * @param read as it was when the request was made up
     * @return as it is now; empty: somebody changed its settings meanwhile, or it is gone; then
     *     nothing was changed
     */
    Optional<DigestSchedule> change(DigestSchedule read, DigestRequest request);

    /** Removes a digest; false: there is none any more. */
    boolean remove(ScheduleKey key);

    /** The digests of one server, oldest first; those that cannot be understood are left out. */
    List<DigestSchedule> ofGuild(long guildId);

    /** A person's own digest; empty: there is none, or it cannot be understood. */
    Optional<DigestSchedule> ofMember(long userId);

    /** Nobody else can change or remove a person's own digest until this transaction ends. */
    void holdOfMember(long userId);

    /** Removes a person's own digest, also one that cannot be understood. */
    void removeOfMember(long userId);

    /**
     * Which are due at this moment, longest due first, paused ones and those of servers that the
     * bot has left out; only named, so that one that cannot be understood keeps nobody from the
     * others.
     */
    List<ScheduleKey> dueAt(Instant now);

    /**
     * One digest; empty: there is none any more.
     *
     * @throws java.time.DateTimeException if its row cannot be understood, as a zone that this
     *     version of Java does not know
     */
    Optional<DigestSchedule> find(ScheduleKey key);

    /**
     * Ends a due run: it has been served, and the next one is set.
     *
     * @param progress how far it has come; its run date is the next one
     * @return false if somebody changed its settings or how far it has come, paused it, removed it
     *     or served it meanwhile; then nothing was changed
     */
    boolean served(DigestSchedule due, DigestProgress progress);

    /**
     * Records how far a digest has come between two runs, as when papers come late.
     *
     * @param progress its run date is ignored
     * @return false if it has been served or come further since it was read, or is gone; then
     *     nothing was changed
     */
    boolean advance(DigestSchedule read, DigestProgress progress);

    /** Pauses a digest; false: it is paused already, or gone. */
    boolean pause(ScheduleKey key, Pause pause);

    /**
     * Records that somebody has been told why this digest is broken, unless it has been resumed
     * since it was read: of what breaks it anew nobody knows yet.
     */
    void markTold(DigestSchedule read);

    /**
     * Lets a paused digest come again, from its next turn after this moment: those that have passed
     * meanwhile stay passed.
     *
     * @return as it is now; empty: it is not paused, or gone
     */
    Optional<DigestSchedule> resume(ScheduleKey key, Instant now);
}
