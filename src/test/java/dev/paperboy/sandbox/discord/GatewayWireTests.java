package dev.paperboy.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.model.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The gateway as a client sees it that makes every mistake. */
class GatewayWireTests {
    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.shutdownNow();
        discord.close();
    }

    /** A connection that keeps what comes until it is asked for. */
    private static final class Line implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                frames.add(Json.parse(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedStage(null);
        }

        /** The next frame. */
        JsonNode next() throws InterruptedException {
            JsonNode frame = frames.poll(Exchange.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(frame).as("a further frame").isNotNull();
            return frame;
        }

        int closeCode() {
            return TestBot.soon(closed);
        }
    }

    private WebSocket connect(Line line) throws InterruptedException {
        WebSocket socket =
                TestBot.soon(
                        http.newWebSocketBuilder()
                                .buildAsync(
                                        URI.create(discord.gatewayUrl() + "?v=10&encoding=json"),
                                        line));
        assertThat(line.next().path("op").asInt()).as("HELLO").isEqualTo(10);
        return socket;
    }

    private static void send(WebSocket socket, String frame) {
        WebSocket _ = TestBot.soon(socket.sendText(frame.replace('\'', '"'), true));
    }

    private String identity(long intents) {
        return "{'op':2,'d':{'token':'%s','intents':%d,'properties':{}}}"
                .formatted(discord.token(), intents);
    }

    private String resume(String session, long seq) {
        return "{'op':6,'d':{'token':'%s','session_id':'%s','seq':%d}}"
                .formatted(discord.token(), session, seq);
    }

    private static void isEvent(JsonNode frame, int number, String name) {
        assertThat(frame.path("op").asInt()).isZero();
        assertThat(frame.path("s").asInt()).isEqualTo(number);
        assertThat(frame.path("t").asString()).isEqualTo(name);
    }

    @Test
    void whoComesBackGetsWhatWasMissedUnderItsNumberAndNothingTwice() throws Exception {
        Line first = new Line();
        WebSocket before = connect(first);
        send(before, identity(1));
        JsonNode ready = first.next();
        isEvent(ready, 1, "READY");
        isEvent(first.next(), 2, "GUILD_CREATE");
        before.abort();
        LocalChannel missed = guild.textChannel("missed");
        guild.textChannel("missed-too");

        Line second = new Line();
        WebSocket after = connect(second);
        send(after, resume(ready.path("d").path("session_id").asString(), 2));

        JsonNode created = second.next();
        isEvent(created, 3, "CHANNEL_CREATE");
        assertThat(created.path("d").path("id").asString()).isEqualTo(Long.toString(missed.id()));
        isEvent(second.next(), 4, "CHANNEL_CREATE");
        isEvent(second.next(), 5, "RESUMED");
        after.abort();
    }

    @Test
    void aSessionThatIsUnknownOrAheadOfItsEventsIsInvalid() throws Exception {
        Line line = new Line();
        WebSocket socket = connect(line);
        send(socket, identity(1));
        String session = line.next().path("d").path("session_id").asString();
        Line other = new Line();
        WebSocket stranger = connect(other);

        send(stranger, resume("unknown", 1));
        JsonNode refusal = other.next();
        send(stranger, resume(session, 99));

        assertThat(refusal.path("op").asInt()).isEqualTo(9);
        assertThat(refusal.path("d").asBoolean(true)).isFalse();
        assertThat(other.next().path("op").asInt()).isEqualTo(9);
        stranger.abort();
        socket.abort();
    }

    @Test
    void aHeartbeatIsAnswered() throws Exception {
        Line line = new Line();
        WebSocket socket = connect(line);

        send(socket, "{'op':1,'d':null}");

        assertThat(line.next().path("op").asInt()).isEqualTo(11);
        socket.abort();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'op':99}                                                       | 4001
                    no JSON                                                         | 4002
                    {'op':8,'d':{'guild_id':'1'}}                                   | 4003
                    {'op':2,'d':{'token':'wrong','intents':1}}                      | 4004
                    {'op':6,'d':{'token':'wrong','session_id':'x','seq':1}}         | 4004
                    {'op':2,'d':{'token':'TOKEN','intents':1,'shard':[2,2]}}        | 4010
                    {'op':2,'d':{'token':'TOKEN','intents':32769}}                  | 4014
                    """)
    void aMistakeEndsTheConnectionWithItsCode(String frame, int code) throws Exception {
        Line line = new Line();
        WebSocket socket = connect(line);

        send(socket, frame.replace("TOKEN", discord.token()));

        assertThat(line.closeCode()).isEqualTo(code);
        socket.abort();
    }

    @Test
    void nobodyIdentifiesTwice() throws Exception {
        Line line = new Line();
        WebSocket socket = connect(line);
        send(socket, identity(1));
        isEvent(line.next(), 1, "READY");

        send(socket, identity(1));

        assertThat(line.closeCode()).isEqualTo(4005);
        socket.abort();
    }

    @Test
    void whoHasNoSessionLeftTodayIsTurnedAwayAndCanAskBefore() throws Exception {
        discord.sessionStartsLeft(0);
        try (RawClient client = new RawClient(discord)) {
            JsonNode limit =
                    client.call("GET", "gateway/bot", "").json().path("session_start_limit");
            assertThat(limit.path("remaining").asInt(-1)).isZero();
            assertThat(limit.path("total").asInt()).isEqualTo(1000);
        }
        Line line = new Line();
        WebSocket socket = connect(line);

        send(socket, identity(1));

        assertThat(line.closeCode()).isEqualTo(4004);
        socket.abort();
    }

    @Test
    void aRevokedTokenEndsTheSessionAndOpensNoOther() throws Exception {
        Line line = new Line();
        WebSocket socket = connect(line);
        send(socket, identity(1));
        isEvent(line.next(), 1, "READY");

        discord.revokeToken();

        assertThat(line.closeCode()).isEqualTo(4004);
        Line other = new Line();
        WebSocket again = connect(other);
        send(again, identity(1));
        assertThat(other.closeCode()).isEqualTo(4004);
        again.abort();
        socket.abort();
    }

    @Test
    void aServerThatLetsTheBotInAgainAppearsAgain() throws Exception {
        Line line = new Line();
        WebSocket socket = connect(line);
        send(socket, identity(1));
        isEvent(line.next(), 1, "READY");
        isEvent(line.next(), 2, "GUILD_CREATE");

        guild.outage(true);
        JsonNode outage = line.next();
        guild.outage(false);
        isEvent(outage, 3, "GUILD_DELETE");
        assertThat(outage.path("d").path("unavailable").asBoolean(false)).isTrue();
        isEvent(line.next(), 4, "GUILD_CREATE");

        guild.removeBot();
        JsonNode farewell = line.next();
        guild.inviteBot();
        isEvent(farewell, 5, "GUILD_DELETE");
        assertThat(farewell.path("d").has("unavailable")).isFalse();
        isEvent(line.next(), 6, "GUILD_CREATE");
        socket.abort();
    }
}
