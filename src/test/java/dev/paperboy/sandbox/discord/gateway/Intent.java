package dev.paperboy.sandbox.discord.gateway;

/** A group of events a bot asks for when it identifies. */
enum Intent {
    GUILDS(0),
    GUILD_MEMBERS(1),
    GUILD_MESSAGES(9),
    DIRECT_MESSAGES(12),
    MESSAGE_CONTENT(15);

    private final long bit;

    Intent(int offset) {
        this.bit = 1L << offset;
    }

    boolean isIn(long bits) {
        return (bits & bit) != 0;
    }
}
