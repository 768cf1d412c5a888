package dev.paperboy.sandbox.discord.gateway;

import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.EventRecord;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.SessionStarts;
import dev.paperboy.sandbox.discord.model.World;

import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The gateway: lets clients in, keeps their sessions and tells them what happens. */
public final class Gateway {
    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;
    private static final Map<Integer, String> OPERATIONS =
            Map.of(1, "HEARTBEAT", 2, "IDENTIFY", 6, "RESUME");

    private final World world;
    private final Supplier<String> url;
    private final Duration heartbeatInterval;
    private final EventTranslator translator;
    private final Welcome welcome;
    private final Set<GatewayConnection> connections = ConcurrentHashMap.newKeySet();
    private final Map<String, GatewaySession> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger identifies = new AtomicInteger();
    private final Set<String> repeated = ConcurrentHashMap.newKeySet();
    private volatile boolean resumable = true;
    private volatile CountDownLatch resumes = new CountDownLatch(0);

    /**
     * @param url where clients reach this gateway, known once the server listens
     */
    public Gateway(
            World world, SessionStarts starts, Supplier<String> url, Duration heartbeatInterval) {
        this.world = world;
        this.url = url;
        this.heartbeatInterval = heartbeatInterval;
        this.translator = new EventTranslator(world);
        this.welcome = new Welcome(world, starts);
        world.changes().listen(this::tell);
    }

    /** Makes the listener of a new WebSocket. */
    public Object accept(ServerUpgradeRequest request) {
        String query = request.getHttpURI().getQuery();
        return new GatewayConnection(this, query != null && query.contains("zlib-stream"));
    }

    Duration heartbeatInterval() {
        return heartbeatInterval;
    }

    void opened(GatewayConnection connection) {
        connections.add(connection);
    }

    void closed(GatewayConnection connection, int code) {
        connections.remove(connection);
        GatewaySession session = connection.session();
        if (session != null) {
            session.lose(connection);
            if (code == 1000 || code == 1001) {
                sessions.remove(session.id());
            }
        }
    }

    void received(GatewayConnection connection, int op, JsonNode data) {
        GatewaySession session = connection.session();
        JsonNode shown = data.deepCopy();
        if (shown instanceof ObjectNode object) {
            object.remove("token");
        }
        record(true, session, OPERATIONS.getOrDefault(op, "OP_" + op), shown);
    }

    void identify(GatewayConnection connection, JsonNode identity) {
        CloseCode refusal =
                connection.session() == null
                        ? welcome.refusal(identity)
                        : CloseCode.ALREADY_AUTHENTICATED;
        if (refusal != null) {
            connection.close(refusal);
            return;
        }
        identifies.incrementAndGet();
        world.changes().inOrder(() -> begin(connection, identity));
    }

    private GatewaySession begin(GatewayConnection connection, JsonNode identity) {
        GatewaySession session =
                new GatewaySession(
                        Welcome.shard(identity),
                        Welcome.shards(identity),
                        Welcome.intents(identity),
                        connection);
        connection.attach(session);
        sessions.put(session.id(), session);
        dispatch(session, "READY", welcome.ready(session, url.get()));
        welcome.guilds(session).stream()
                .filter(it -> !world.guilds().hasOutage(it.id()))
                .map(translator::appeared)
                .filter(session::hears)
                .forEach(event -> dispatch(session, event.name(), event.data().get()));
        return session;
    }

    void resume(GatewayConnection connection, JsonNode data) {
        try {
            resumes.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        if (!welcome.hasToken(data)) {
            connection.close(CloseCode.AUTHENTICATION_FAILED);
            return;
        }
        GatewaySession session = sessions.get(Json.text(data, "session_id"));
        long lastHeard = data.path("seq").asLong(0L);
        if (!resumable || session == null || session.isTooFarBehind(lastHeard)) {
            connection.operation(INVALID_SESSION, Json.object().booleanNode(false));
            return;
        }
        connection.attach(session);
        session.resume(connection, lastHeard);
    }

    /** Answers a request for members by those of the ids asked for. */
    void requestMembers(GatewayConnection connection, JsonNode data) {
        GatewaySession session = connection.session();
        Guild guild = world.guilds().find(Json.id(data, "guild_id"));
        if (session != null && guild != null) {
            dispatch(session, "GUILD_MEMBERS_CHUNK", MemberChunk.of(world, guild, data));
        }
    }

    private void tell(Change change) {
        if (change instanceof Change.GatewaySpoke || change instanceof Change.RequestAnswered) {
            return;
        }
        GatewayEvent event = translator.translate(change);
        if (event == null) {
            return;
        }
        for (GatewaySession session : sessions.values()) {
            if (session.hears(event)) {
                dispatch(session, event.name(), forSession(session, change, event));
            }
        }
    }

    private ObjectNode forSession(GatewaySession session, Change change, GatewayEvent event) {
        ObjectNode data = event.data().get();
        if (session.asked(Intent.MESSAGE_CONTENT)) {
            return data;
        }
        return switch (change) {
            case Change.MessageCreated(var message) -> translator.withheld(message, data);
            case Change.MessageEdited(_, var after) -> translator.withheld(after, data);
            default -> data;
        };
    }

    private void dispatch(GatewaySession session, String name, ObjectNode data) {
        for (int times = repeated.contains(name) ? 2 : 1; times > 0; times--) {
            session.dispatch(name, data);
            record(false, session, name, data);
        }
    }

    private void record(
            boolean fromBot, @Nullable GatewaySession session, String name, JsonNode data) {
        int shard = session == null ? 0 : session.shard();
        world.changes()
                .tell(
                        new Change.GatewaySpoke(
                                new EventRecord(world.time().now(), fromBot, shard, name, data)));
    }

    /** How many clients are connected and have a session. */
    public int connected() {
        return (int) sessions.values().stream().filter(it -> it.connection() != null).count();
    }

    /** How often a client has identified itself since the start. */
    public int identifies() {
        return identifies.get();
    }

    /** Asks all clients to connect anew and resume (operation 7). */
    public void requestReconnect() {
        connections.forEach(it -> it.operation(RECONNECT, null));
    }

    /** Tells all clients that their session is invalid (operation 9). */
    public void invalidateSessions(boolean resumable) {
        if (!resumable) {
            sessions.clear();
        }
        connections.forEach(
                it -> it.operation(INVALID_SESSION, Json.object().booleanNode(resumable)));
    }

    /**
     * Lets all connections of now stand, but says nothing on them any more, not even that it has
     * heard the client; sessions can be resumed.
     */
    public void silenceConnections() {
        connections.forEach(GatewayConnection::silence);
    }

    /**
     * Lets whoever takes up a session again wait.
     *
     * @return ends the waiting
     */
    public Runnable holdResumes() {
        CountDownLatch held = new CountDownLatch(1);
        resumes = held;
        return held::countDown;
    }

    /** Lets nobody take up a session again, or everybody. */
    public void refuseResumes(boolean refused) {
        resumable = !refused;
    }

    /** Lets events of these names come twice from now on. */
    public void repeat(String... events) {
        repeated.addAll(Set.of(events));
    }

    /** Ends all connections with a code; sessions can be resumed. */
    public void closeConnections(CloseCode code) {
        connections.forEach(it -> it.close(code));
    }

    /** Breaks all connections without a word; sessions can be resumed. */
    public void cutConnections() {
        connections.forEach(GatewayConnection::cut);
    }
}
