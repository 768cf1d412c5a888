package dev.paperboy.digest;

/** Whether people are members of servers; implemented by the one module that speaks to Discord. */
public interface MemberDirectory {

    /** Whether Discord can be asked at all; not before the bot has logged in. */
    boolean canBeAsked();

    /**
     * Asks Discord whether a person is a member of a server that the bot is in; takes a few seconds
     * at most.
     */
    Membership membership(long guildId, long userId);

    /** What is known of it. */
    enum Membership {
        /** The person is one. */
        MEMBER,
        /** The person is none, or the bot is none any more. */
        NO_MEMBER,
        /** That cannot be known now. */
        UNKNOWN
    }
}
