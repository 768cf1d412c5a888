package dev.paperboy.discord.text;

/** How Discord is told to show the name of something, also of what is gone by now. */
public final class Mentions {

    private Mentions() {}

    public static String channel(long id) {
        return "<#" + id + ">";
    }

    /** Pings nobody where mentions are not allowed. */
    public static String role(long id) {
        return "<@&" + id + ">";
    }

    /** Likewise. */
    public static String member(long id) {
        return "<@" + id + ">";
    }
}
