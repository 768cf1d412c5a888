package dev.paperboy.sandbox.discord.gateway;

import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.SessionStarts;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.Wire;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Decides who is let in, and tells those who are what they need to know first. */
final class Welcome {
    /** Intents that Discord grants on application only: members, presences, message content. */
    private static final long PRIVILEGED = 1L << 1 | 1L << 8 | 1L << 15;

    private final World world;
    private final SessionStarts starts;

    Welcome(World world, SessionStarts starts) {
        this.world = world;
        this.starts = starts;
    }

    /** Why a client that identifies itself is sent away; null when it is let in. */
    @Nullable CloseCode refusal(JsonNode identity) {
        if (!hasToken(identity)) {
            return CloseCode.AUTHENTICATION_FAILED;
        }
        int shard = shard(identity);
        if (shard < 0 || shard >= shards(identity)) {
            return CloseCode.INVALID_SHARD;
        }
        if ((intents(identity) & PRIVILEGED) != 0) {
            return CloseCode.DISALLOWED_INTENTS;
        }
        // Discord resets the token of a bot that has begun too many sessions in a day.
        return starts.take() ? null : CloseCode.AUTHENTICATION_FAILED;
    }

    boolean hasToken(JsonNode identity) {
        return world.accepts("Bot " + Json.text(identity, "token"));
    }

    static int shard(JsonNode identity) {
        return identity.path("shard").path(0).asInt(0);
    }

    static int shards(JsonNode identity) {
        return identity.path("shard").path(1).asInt(1);
    }

    static long intents(JsonNode identity) {
        return identity.path("intents").asLong(0L);
    }

    /** The servers of a session in which the bot is. */
    List<Guild> guilds(GatewaySession session) {
        return world.guilds().all().stream()
                .filter(it -> session.hasGuild(it.id()))
                .filter(it -> it.member(world.bot().id()) != null)
                .toList();
    }

    /**
     * The first event of a session.
     *
     * @param url where to come back to
     */
    ObjectNode ready(GatewaySession session, String url) {
        ObjectNode json =
                Json.object()
                        .put("v", 10)
                        .put("session_id", session.id())
                        .put("resume_gateway_url", url);
        json.set("user", Wire.self(world.application()));
        json.putObject("application")
                .put("id", Long.toString(world.application().id()))
                .put("flags", 0);
        json.putArray("private_channels");
        json.putArray("shard").add(session.shard()).add(session.shards());
        ArrayNode unavailable = json.putArray("guilds");
        for (Guild guild : guilds(session)) {
            unavailable.addObject().put("id", Long.toString(guild.id())).put("unavailable", true);
        }
        return json;
    }
}
