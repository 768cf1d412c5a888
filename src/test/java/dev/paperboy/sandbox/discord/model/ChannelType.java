package dev.paperboy.sandbox.discord.model;

/** A kind of channel, with Discord's number for it. */
public enum ChannelType {
    TEXT(0),
    DM(1),
    VOICE(2),
    CATEGORY(4),
    ANNOUNCEMENT(5),
    ANNOUNCEMENT_THREAD(10),
    PUBLIC_THREAD(11),
    PRIVATE_THREAD(12),
    FORUM(15);

    private final int code;

    ChannelType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public boolean isThread() {
        return this == ANNOUNCEMENT_THREAD || this == PUBLIC_THREAD || this == PRIVATE_THREAD;
    }

    /** Whether messages stand in it directly; a forum holds only threads, a category channels. */
    public boolean holdsMessages() {
        return this != FORUM && this != CATEGORY;
    }
}
