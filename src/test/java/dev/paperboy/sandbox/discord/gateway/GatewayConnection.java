package dev.paperboy.sandbox.discord.gateway;

import dev.paperboy.sandbox.discord.model.Json;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Objects;
import java.util.Set;

/**
 * One WebSocket of a client: reads operations, answers heartbeats, hands the rest on. Public
 * because Jetty calls it.
 */
public final class GatewayConnection extends Session.Listener.AbstractAutoDemanding {
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int PRESENCE = 3;
    private static final int VOICE_STATE = 4;
    private static final int RESUME = 6;
    private static final int REQUEST_MEMBERS = 8;
    private static final Set<Integer> NEEDS_SESSION =
            Set.of(PRESENCE, VOICE_STATE, REQUEST_MEMBERS);
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;

    private final Gateway gateway;
    private final boolean compressed;
    private @Nullable Frames frames;
    private volatile @Nullable GatewaySession session;
    private volatile boolean silent;

    GatewayConnection(Gateway gateway, boolean compressed) {
        this.gateway = gateway;
        this.compressed = compressed;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        super.onWebSocketOpen(opened);
        frames = new Frames(opened, compressed);
        gateway.opened(this);
        operation(
                HELLO,
                Json.object().put("heartbeat_interval", gateway.heartbeatInterval().toMillis()));
    }

    @Override
    public void onWebSocketText(String text) {
        JsonNode frame;
        try {
            frame = Json.parse(text);
        } catch (JacksonException _) {
            close(CloseCode.DECODE_ERROR);
            return;
        }
        JsonNode data = frame.path("d");
        int op = frame.path("op").asInt(-1);
        gateway.received(this, op, data);
        if (session == null && NEEDS_SESSION.contains(op)) {
            close(CloseCode.NOT_AUTHENTICATED);
            return;
        }
        switch (op) {
            case HEARTBEAT -> operation(HEARTBEAT_ACK, null);
            case IDENTIFY -> gateway.identify(this, data);
            case RESUME -> gateway.resume(this, data);
            case PRESENCE, VOICE_STATE -> {}
            case REQUEST_MEMBERS -> gateway.requestMembers(this, data);
            default -> close(CloseCode.UNKNOWN_OPCODE);
        }
    }

    /** Sends an operation other than an event. */
    void operation(int op, @Nullable JsonNode data) {
        ObjectNode frame = Json.object().put("op", op).putNull("s").putNull("t");
        frame.set("d", data);
        send(Json.write(frame));
    }

    void send(String text) {
        Session open = getSession();
        if (open != null && open.isOpen() && !silent) {
            Objects.requireNonNull(frames).send(text);
        }
    }

    void close(CloseCode code) {
        Session open = getSession();
        if (open != null) {
            open.close(code.number(), code.reason(), Callback.NOOP);
        }
    }

    /** Lets the connection stand and says nothing on it any more. */
    void silence() {
        silent = true;
    }

    /** Ends the connection without a word, as a broken line does. */
    void cut() {
        Session open = getSession();
        if (open != null) {
            open.disconnect();
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        gateway.closed(this, code);
        if (frames != null) {
            frames.end();
        }
        callback.succeed();
    }

    /** A client that is gone without a word is no news: its end is told all the same. */
    @Override
    public void onWebSocketError(Throwable cause) {}

    void attach(GatewaySession to) {
        session = to;
    }

    @Nullable GatewaySession session() {
        return session;
    }
}
