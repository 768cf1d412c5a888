package dev.paperboy.subscription;

import java.time.Instant;
import java.util.List;

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

    /** Those due at this moment, longest due first. */
    List<DigestSchedule> dueAt(Instant now);

    /**
     * Ends a due run: it has been served, and the next one is set.
     *
     * @return false if somebody changed its hour or served it meanwhile; then nothing was changed
     */
    boolean served(DigestSchedule due, DigestProgress progress);
}
