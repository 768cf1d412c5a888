package dev.paperboy.digest;

/** Whether people are members of servers; implemented by the one module that speaks to Discord. */
public interface MemberDirectory {

    /** Whether Discord can be asked at all; not before the bot has logged in. */
    boolean canBeAsked();

    /** Asks Discord whether a person is a member of a server; takes a few seconds at most. */
    Membership membership(long guildId, long userId);

    /** What is known of it. */
    enum Membership {
        /** The person is one. */
        MEMBER,
        /** The person is none. */
        NO_MEMBER,
        /** The bot is none any more, so that nobody knows of the person. */
        BOT_GONE,
        /** That cannot be known now. */
        UNKNOWN
    }
}
