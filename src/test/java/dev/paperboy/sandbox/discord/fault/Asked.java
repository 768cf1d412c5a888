package dev.paperboy.sandbox.discord.fault;

import dev.paperboy.sandbox.discord.model.RequestRecord;

import java.util.Map;

/**
 * A request of which something can go wrong.
 *
 * @param route the path template, as {@code /channels/{channel_id}/messages}
 * @param params the values in the path by their names in the template
 */
public record Asked(String method, String route, Map<String, String> params) {

    public Asked {
        params = Map.copyOf(params);
    }

    /** A request of the log, without the values in its path. */
    public static Asked of(RequestRecord request) {
        return new Asked(request.method(), request.route(), Map.of());
    }
}
