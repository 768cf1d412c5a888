package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.gateway.CloseCode;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Json;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One WebSocket of a person's client. Public because Jetty calls it. */
public final class ClientConnection extends Session.Listener.AbstractAutoDemanding {

    private static final int DISPATCH = 0;
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;
    private static final long HEARTBEAT_MILLIS = 41_250;

    private final ClientGateway gateway;
    private @Nullable Actor person;
    private @Nullable PersonalEvents events;
    private long number;

    ClientConnection(ClientGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        super.onWebSocketOpen(opened);
        send(HELLO, Json.object().put("heartbeat_interval", HEARTBEAT_MILLIS));
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
        switch (frame.path("op").asInt(-1)) {
            case HEARTBEAT -> send(HEARTBEAT_ACK, null);
            case IDENTIFY -> gateway.identify(this, Json.text(frame.path("d"), "token"));
            default -> close(CloseCode.UNKNOWN_OPCODE);
        }
    }

    /** Lets the client in as this person's; it hears of everything from now on. */
    void begin(Actor whose, PersonalJson json) {
        person = whose;
        events = new PersonalEvents(json);
        dispatch("READY", json.ready());
    }

    void refuse() {
        close(CloseCode.AUTHENTICATION_FAILED);
    }

    boolean isOf(Actor whom) {
        return person != null && person.id() == whom.id();
    }

    void hear(Change change) {
        PersonalEvents.Event event = events == null ? null : events.of(change);
        if (event != null) {
            dispatch(event.name(), event.data());
        }
    }

    synchronized void dispatch(String name, ObjectNode data) {
        ObjectNode frame = Json.object().put("op", DISPATCH).put("s", ++number).put("t", name);
        frame.set("d", data);
        send(frame);
    }

    private void send(int operation, @Nullable JsonNode data) {
        ObjectNode frame = Json.object().put("op", operation).putNull("s").putNull("t");
        frame.set("d", data);
        send(frame);
    }

    private synchronized void send(ObjectNode frame) {
        Session open = getSession();
        if (open != null && open.isOpen()) {
            open.sendText(Json.write(frame), Callback.NOOP);
        }
    }

    private void close(CloseCode code) {
        Session open = getSession();
        if (open != null) {
            open.close(code.number(), "", Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        gateway.closed(this);
        callback.succeed();
    }

    /** A client that is gone without a word is no news: its end is told all the same. */
    @Override
    public void onWebSocketError(Throwable cause) {}
}
