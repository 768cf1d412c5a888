package dev.paperboy.subscription;

import java.time.Instant;
import java.util.List;

/** The servers that the bot is no longer in; what they asked for rests until it is back. */
public interface Departures {

    /** The bot was removed from a server; where that is known already, the first moment stays. */
    void left(long guildId, Instant at);

    /** Whether this server is one that the bot has left. */
    boolean has(long guildId);

    /**
     * The bot is in a server; what its members subscribed to there, and was stopped only since the
     * bot was away, goes on.
     *
     * @return whether it had left
     */
    boolean cameBack(long guildId);

    /**
     * Lets what somebody has subscribed to there rest until the bot is back, unless it is or that
     * it was away is not known here.
     */
    void rest(Subscription subscription, long guildId, Instant at);

    /** Servers that were left before this moment, longest ago first. */
    List<Long> leftBefore(Instant moment, int most);

    /**
     * Until this transaction ends, nobody else can tell that the bot came back.
     *
     * @return false: it came back meanwhile
     */
    boolean hold(long guildId);
}
