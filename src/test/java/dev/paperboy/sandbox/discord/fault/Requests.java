package dev.paperboy.sandbox.discord.fault;

import java.util.function.Predicate;

/** Tells the requests that are meant from others. */
public final class Requests {

    /** Where messages are posted, and read. */
    public static final String MESSAGES = "/channels/{channel_id}/messages";

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

    /** Those that read what stands in a channel. */
    public static Predicate<Asked> reads() {
        return to("GET", MESSAGES);
    }

    /** Those about one channel. */
    public static Predicate<Asked> in(long channelId) {
        String id = Long.toString(channelId);
        return asked -> id.equals(asked.params().get("channel_id"));
    }
}
