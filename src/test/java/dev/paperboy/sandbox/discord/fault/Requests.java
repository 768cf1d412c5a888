package dev.paperboy.sandbox.discord.fault;

import java.util.function.Predicate;

/** Tells the requests that are meant from others. */
public final class Requests {

    /** Where messages are posted, and read. */
    public static final String MESSAGES = "/channels/{channel_id}/messages";

    private static final String CHANNELS = "/channels/";
    private static final String MESSAGE = MESSAGES + "/{message_id}";

    private Requests() {}

    public static Predicate<Asked> all() {
        return _ -> true;
    }

    /** Those of one route. */
    public static Predicate<Asked> to(String method, String route) {
        return method(method).and(asked -> asked.route().equals(route));
    }

    public static Predicate<Asked> method(String method) {
        return asked -> asked.method().equals(method);
    }

    /** Those that post a message. */
    public static Predicate<Asked> posts() {
        return to("POST", MESSAGES);
    }

    /** Those that open a post in a forum. */
    public static Predicate<Asked> forumPosts() {
        return to("POST", "/channels/{channel_id}/threads");
    }

    /** Those that start a thread on a message. */
    public static Predicate<Asked> threadStarts() {
        return to("POST", MESSAGE + "/threads");
    }

    /** Those that publish a message of an announcement channel. */
    public static Predicate<Asked> crossposts() {
        return to("POST", MESSAGE + "/crosspost");
    }

    /** Those that edit a message. */
    public static Predicate<Asked> edits() {
        return to("PATCH", MESSAGE);
    }

    /** All those by which something comes into a channel, or about. */
    public static Predicate<Asked> deeds() {
        return posts().or(forumPosts()).or(threadStarts()).or(crossposts()).or(edits());
    }

    /** All those that read what stands in a channel, or in the posts of a forum. */
    public static Predicate<Asked> looks() {
        return method("GET")
                .and(asked ->
                        asked.route().startsWith(CHANNELS)
                                || asked.route().endsWith("/threads/active"));
    }

    /** Those that read what stands in a channel. */
    public static Predicate<Asked> reads() {
        return to("GET", MESSAGES);
    }

    /** Those that ask whether somebody is a member of a server. */
    public static Predicate<Asked> memberships() {
        return to("GET", "/guilds/{guild_id}/members/{user_id}");
    }

    /** Those about one channel. */
    public static Predicate<Asked> in(long channelId) {
        String id = Long.toString(channelId);
        return asked -> id.equals(asked.params().get("channel_id"));
    }
}
