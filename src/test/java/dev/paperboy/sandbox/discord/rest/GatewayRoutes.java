package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.SessionStarts;

import tools.jackson.databind.node.ObjectNode;

import java.util.function.Supplier;

/** Tells clients where the gateway is. */
final class GatewayRoutes {
    private final Supplier<String> url;
    private final SessionStarts starts;

    GatewayRoutes(Supplier<String> url, SessionStarts starts) {
        this.url = url;
        this.starts = starts;
    }

    void addTo(Routes routes) {
        routes.open("GET", "/gateway", _ -> Answer.ok(where()));
        routes.on("GET", "/gateway/bot", _ -> Answer.ok(forBot()));
    }

    private ObjectNode where() {
        return Json.object().put("url", url.get().replaceFirst("^http", "ws") + "/gateway");
    }

    private ObjectNode forBot() {
        ObjectNode json = where().put("shards", 1);
        json.putObject("session_start_limit")
                .put("total", SessionStarts.TOTAL)
                .put("remaining", starts.left())
                .put("reset_after", 14_400_000)
                .put("max_concurrency", 1);
        return json;
    }
}
