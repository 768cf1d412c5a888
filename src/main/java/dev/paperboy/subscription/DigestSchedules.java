package dev.paperboy.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The digests that servers asked for. */
public interface DigestSchedules {

    /**
     * Sets up the digest of a channel, or changes the one that the channel has; what it has covered
     * and served stays, so that a change neither repeats nor skips a day. A run that is due stays
     * due unless the hour changes.
     */
    DigestSchedule setUp(DigestRequest request);

    /** The digests of one server, oldest first. */
    List<DigestSchedule> ofGuild(long guildId);

    /**
     * Which are due at this moment, longest due first; only named, so that one that cannot be
     * understood keeps nobody from the others.
     */
    List<ScheduleKey> dueAt(Instant now);

    /**
     * One digest; empty: there is none any more.
     *
     * @throws java.time.DateTimeException if its zone, its time or a date cannot be understood, as
     *     a zone that this version of Java does not know
     */
    Optional<DigestSchedule> find(ScheduleKey key);

    /**
     * Ends a due run: it has been served, and the next one is set.
     *
     * @return false if somebody changed its hour or served it meanwhile; then nothing was changed
     */
    boolean served(DigestSchedule due, DigestProgress progress);
}
