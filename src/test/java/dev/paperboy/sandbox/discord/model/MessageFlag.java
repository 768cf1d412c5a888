package dev.paperboy.sandbox.discord.model;

/** A property of a message, with its bit in the message's flags. */
public enum MessageFlag {
    CROSSPOSTED(0),
    SUPPRESS_EMBEDS(2),
    HAS_THREAD(5),
    EPHEMERAL(6),
    LOADING(7),
    SUPPRESS_NOTIFICATIONS(12),
    IS_COMPONENTS_V2(15);

    private final int bit;

    MessageFlag(int offset) {
        this.bit = 1 << offset;
    }

    public int bit() {
        return bit;
    }

    public boolean isIn(int flags) {
        return (flags & bit) != 0;
    }
}
