package dev.paperboy.subscription;

import java.time.Instant;

/** Which servers have been offered their first digest: each is offered it once. */
public interface SetupOffers {

    /**
     * Whether a server lacks both a digest and an offer of one.
     *
     * @param guildId Discord's id of the server
     */
    boolean isDue(long guildId);

    /**
     * Records that it is offered one; who does so at the same moment as somebody else does it for
     * nothing.
     *
     * @return false: it has been offered one before
     */
    boolean claim(long guildId, Instant now);

    /** Nobody got to see the offer. */
    void takeBack(long guildId);
}
