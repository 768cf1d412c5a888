package dev.paperboy.discord.rest;

import okhttp3.Request;

import java.util.List;

/** What the path of a request tells about how it has to be treated. */
final class RestPath {

    private final String method;
    private final List<String> segments;

    private RestPath(String method, List<String> segments) {
        this.method = method;
        this.segments = segments;
    }

    static RestPath of(Request request) {
        return new RestPath(request.method(), request.url().pathSegments());
    }

    /** Whether it answers a command or a button, which Discord does not count. */
    boolean isInteraction() {
        return segments.contains("interactions") || isWebhook();
    }

    /**
     * Whether Discord does it twice when it is asked twice. New messages of channels have a nonce
     * against that; other requests say how things are to be, and twice is once.
     */
    boolean isUnrepeatable() {
        return "POST".equals(method)
                && (isWebhook() || List.of("threads", "crosspost").contains(segments.getLast()));
    }

    /** The ones below a webhook's token; the bot has no others than those of interactions. */
    private boolean isWebhook() {
        int at = segments.indexOf("webhooks");
        return at >= 0 && segments.size() > at + 2;
    }
}
