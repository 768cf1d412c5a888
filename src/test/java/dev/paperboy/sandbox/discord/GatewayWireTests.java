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

    /** A client that keeps what comes until it is asked for. */
    private final class Client implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();
        private final WebSocket socket;

        Client() throws InterruptedException {
            URI gateway = URI.create(discord.gatewayUrl() + "?v=10&encoding=json");
            socket = TestBot.soon(http.newWebSocketBuilder().buildAsync(gateway, this));
            assertThat(next().path("op").asInt()).as("HELLO").isEqualTo(10);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                frames.add(Json.parse(part.toString()));
                part.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedStage(null);
        }

        void send(String frame) {
            WebSocket _ = TestBot.soon(socket.sendText(frame.replace('\'', '"'), true));
        }

        void identify() {
            send(
                    "{'op':2,'d':{'token':'%s','intents':1,'properties':{}}}"
                            .formatted(discord.token()));
        }

        void resume(String session, long seq) {
            send(
                    "{'op':6,'d':{'token':'%s','session_id':'%s','seq':%d}}"
                            .formatted(discord.token(), session, seq));
        }

        /** The next frame. */
        JsonNode next() throws InterruptedException {
            JsonNode frame = frames.poll(Exchange.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(frame).as("a further frame").isNotNull();
            return frame;
        }

        /** The data of the next frame, which is to be this event. */
        JsonNode next(int number, String name) throws InterruptedException {
            JsonNode frame = next();
            assertThat(frame.path("op").asInt()).isZero();
            assertThat(frame.path("s").asInt()).isEqualTo(number);
            assertThat(frame.path("t").asString()).isEqualTo(name);
            return frame.path("d");
        }

        int closeCode() {
            return TestBot.soon(closed);
        }

        /** Ends the connection without a word. */
        void vanish() {
            socket.abort();
        }
    }

    @Test
    void whoComesBackGetsWhatWasMissedUnderItsNumberAndNothingTwice() throws Exception {
        Client before = new Client();
        before.identify();
        String session = before.next(1, "READY").path("session_id").asString();
        before.next(2, "GUILD_CREATE");
        before.vanish();
        LocalChannel missed = guild.textChannel("missed");
        guild.textChannel("missed-too");

        Client after = new Client();
        after.resume(session, 2);

        JsonNode created = after.next(3, "CHANNEL_CREATE");
        assertThat(created.path("id").asString()).isEqualTo(Long.toString(missed.id()));
        after.next(4, "CHANNEL_CREATE");
        after.next(5, "RESUMED");
    }

    @Test
    void aSessionThatIsUnknownOrAheadOfItsEventsIsInvalid() throws Exception {
        Client client = new Client();
        client.identify();
        String session = client.next(1, "READY").path("session_id").asString();
        Client stranger = new Client();

        stranger.resume("unknown", 1);
        JsonNode refusal = stranger.next();
        stranger.resume(session, 99);

        assertThat(refusal.path("op").asInt()).isEqualTo(9);
        assertThat(refusal.path("d").asBoolean(true)).isFalse();
        assertThat(stranger.next().path("op").asInt()).isEqualTo(9);
    }

    @Test
    void aHeartbeatIsAnswered() throws Exception {
        Client client = new Client();

        client.send("{'op':1,'d':null}");

        assertThat(client.next().path("op").asInt()).isEqualTo(11);
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
        Client client = new Client();

        client.send(frame.replace("TOKEN", discord.token()));

        assertThat(client.closeCode()).isEqualTo(code);
    }

    @Test
    void nobodyIdentifiesTwice() throws Exception {
        Client client = new Client();
        client.identify();
        client.next(1, "READY");

        client.identify();

        assertThat(client.closeCode()).isEqualTo(4005);
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
        Client client = new Client();

        client.identify();

        assertThat(client.closeCode()).isEqualTo(4004);
    }

    @Test
    void aRevokedTokenEndsTheSessionAndOpensNoOther() throws Exception {
        Client client = new Client();
        client.identify();
        client.next(1, "READY");

        discord.revokeToken();

        assertThat(client.closeCode()).isEqualTo(4004);
        Client again = new Client();
        again.identify();
        assertThat(again.closeCode()).isEqualTo(4004);
    }

    @Test
    void aServerThatLetsTheBotInAgainAppearsAgain() throws Exception {
        Client client = new Client();
        client.identify();
        client.next(1, "READY");
        client.next(2, "GUILD_CREATE");

        guild.outage(true);
        JsonNode outage = client.next(3, "GUILD_DELETE");
        guild.outage(false);
        assertThat(outage.path("unavailable").asBoolean(false)).isTrue();
        client.next(4, "GUILD_CREATE");

        guild.removeBot();
        JsonNode farewell = client.next(5, "GUILD_DELETE");
        guild.inviteBot();
        assertThat(farewell.has("unavailable")).isFalse();
        client.next(6, "GUILD_CREATE");
    }

    @Test
    void anEventThatIsToComeTwiceDoesSoUnderTwoNumbers() throws Exception {
        discord.gateway().repeat("GUILD_CREATE");
        Client client = new Client();
        client.identify();
        client.next(1, "READY");

        JsonNode first = client.next(2, "GUILD_CREATE");

        assertThat(client.next(3, "GUILD_CREATE")).isEqualTo(first);
    }
}
