package dev.paperboy.sandbox.discord.gateway;

import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Snowflakes;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** One shard's session: it numbers events and keeps them for a client that comes back. */
final class GatewaySession {
    private static final int KEPT_EVENTS = 2_000;

    private record Sent(long number, String text) {}

    private final String id = UUID.randomUUID().toString().replace("-", "");
    private final int shard;
    private final int shards;
    private final long intents;
    private final Deque<Sent> kept = new ArrayDeque<>();
    private @Nullable GatewayConnection connection;
    private long number;

    GatewaySession(int shard, int shards, long intents, GatewayConnection connection) {
        this.shard = shard;
        this.shards = shards;
        this.intents = intents;
        this.connection = connection;
    }

    String id() {
        return id;
    }

    int shard() {
        return shard;
    }

    int shards() {
        return shards;
    }

    boolean hears(GatewayEvent event) {
        Intent intent = event.intent();
        return hasGuild(event.guildId()) && (intent == null || intent.isIn(intents));
    }

    boolean hasGuild(long guildId) {
        return guildId == 0 ? shard == 0 : Snowflakes.shardOf(guildId, shards) == shard;
    }

    boolean asked(Intent intent) {
        return intent.isIn(intents);
    }

    /** Sends an event now, or keeps it until the client resumes. */
    synchronized void dispatch(String name, ObjectNode data) {
        ObjectNode frame = Json.object().put("op", 0).put("s", ++number).put("t", name);
        frame.set("d", data);
        Sent sent = new Sent(number, Json.write(frame));
        kept.addLast(sent);
        if (kept.size() > KEPT_EVENTS) {
            kept.removeFirst();
        }
        if (connection != null) {
            connection.send(sent.text());
        }
    }

    /** Goes on over a new connection with what the client has missed since an event. */
    synchronized void resume(GatewayConnection over, long lastHeard) {
        connection = over;
        kept.stream().filter(it -> it.number() > lastHeard).forEach(it -> over.send(it.text()));
        dispatch("RESUMED", Json.object());
    }

    /** Whether the client cannot have the events it missed, because they are no longer kept. */
    synchronized boolean isTooFarBehind(long lastHeard) {
        Sent oldest = kept.peekFirst();
        return lastHeard > number || (oldest != null && oldest.number() > lastHeard + 1);
    }

    synchronized void lose(GatewayConnection lost) {
        if (connection == lost) {
            connection = null;
        }
    }

    synchronized @Nullable GatewayConnection connection() {
        return connection;
    }
}
