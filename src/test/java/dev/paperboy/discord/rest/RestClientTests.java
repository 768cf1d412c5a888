package dev.paperboy.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Up to the point where requests would leave the machine. */
class RestClientTests {

    private static final String MESSAGES = "channels/1/messages";
    private static final String CALLBACK = "interactions/1/token/callback";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final List<String> sent = new ArrayList<>();
    private Response.Builder next = answer(200);

    @Test
    void whatWasRecalledWhileItWaitedIsNotSent() {
        OkHttpClient client = client();
        RecallableBody body = new RecallableBody(null, _ -> {});
        body.recall();

        assertThat(post(client, MESSAGES, body)).isEqualTo(500);
        assertThat(sent).isEmpty();
    }

    @Test
    void theEndOfALongBodyDoesNotWaitForItsBeginningToBeAcknowledged() throws IOException {
        try (Socket socket = client().socketFactory().createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "429"})
    void afterTooManyRefusalsNothingIsSentButAnswersToCommands(int status) {
        RestClient rest = RestClients.of(new RequestProperties(50, 4), clock);
        OkHttpClient client = rest.builder().addInterceptor(this::there).build();
        next = answer(status).header("via", "1.1 Discord").header("Retry-After", "0");

        IntStream.range(0, 3).forEach(_ -> get(client, MESSAGES));
        assertThat(rest.isOpen()).isTrue();
        get(client, CALLBACK);
        assertThat(rest.isOpen()).isFalse();

        int before = sent.size();
        assertThat(get(client, MESSAGES)).isEqualTo(500);
        assertThat(sent).hasSize(before);
        assertThat(get(client, CALLBACK)).isEqualTo(status);
    }

    @Test
    void requestsGoOnWhenHalfOfTheRefusalsAreOld() {
        RestClient rest = RestClients.of(new RequestProperties(50, 4), clock);
        OkHttpClient client = rest.builder().addInterceptor(this::there).build();
        next = answer(403);
        IntStream.range(0, 2).forEach(_ -> get(client, MESSAGES));
        clock.advance(Duration.ofMinutes(5));
        IntStream.range(0, 2).forEach(_ -> get(client, MESSAGES));
        assertThat(rest.isOpen()).isFalse();

        clock.advance(Duration.ofMinutes(4));
        assertThat(rest.isOpen()).isFalse();
        clock.advance(Duration.ofMinutes(1).plusMillis(1));
        assertThat(rest.isOpen()).isTrue();
        next = answer(200);
        assertThat(get(client, MESSAGES)).isEqualTo(200);
    }

    @Test
    void aLimitThatOthersUsedUpIsNoRefusal() {
        RestClient rest = RestClients.of(new RequestProperties(50, 1), clock);
        OkHttpClient client = rest.builder().addInterceptor(this::there).build();
        next =
                answer(429)
                        .header("via", "1.1 Discord")
                        .header("X-RateLimit-Scope", "shared")
                        .header("Retry-After", "5");

        get(client, MESSAGES);

        assertThat(rest.isOpen()).isTrue();
    }

    @Test
    void aLimitForTheWholeBotSilencesIt() {
        RestClient rest = RestClients.of(new RequestProperties(50, 500), clock);
        OkHttpClient client = rest.builder().addInterceptor(this::there).build();
        next =
                answer(429)
                        .header("via", "1.1 Discord")
                        .header("X-RateLimit-Global", "true")
                        .header("Retry-After", "30");

        get(client, MESSAGES);

        assertThat(rest.isOpen()).isFalse();
        clock.advance(Duration.ofSeconds(30));
        assertThat(rest.isOpen()).isTrue();
    }

    @Test
    void aClockThatIsPutBackDoesNotSilenceTheBotForLonger() {
        RestClient rest = RestClients.of(new RequestProperties(50, 1), clock);
        OkHttpClient client = rest.builder().addInterceptor(this::there).build();
        next = answer(429).header("X-RateLimit-Global", "true").header("Retry-After", "30");
        get(client, MESSAGES);

        clock.advance(Duration.ofHours(-2));
        assertThat(rest.isOpen()).isFalse();
        clock.advance(Duration.ofMinutes(10).plusMillis(1));

        assertThat(rest.isOpen()).isTrue();
    }

    @Test
    void aSilenceIsOverWhereTheClockIsPutBack() {
        RestClient rest = RestClients.of(new RequestProperties(50, 500), clock);
        OkHttpClient client = rest.builder().addInterceptor(this::there).build();
        next = answer(429).header("X-RateLimit-Global", "true").header("Retry-After", "30");
        get(client, MESSAGES);

        clock.advance(Duration.ofHours(-2));

        assertThat(rest.isOpen()).isTrue();
    }

    @Test
    void healthTellsWhileNothingGoesOutAndHowMuchWasRefused() {
        RefusalBreaker breaker = RestClients.breaker(new RequestProperties(50, 500), clock);
        RestClient rest = RestClients.of(new RequestProperties(50, 500), breaker, clock);
        RefusalHealth health = new RefusalHealth(rest, breaker);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        next = answer(429).header("X-RateLimit-Global", "true").header("Retry-After", "30");

        get(rest.builder().addInterceptor(this::there).build(), MESSAGES);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("refusedInTenMinutes", 1);
        clock.advance(Duration.ofSeconds(30));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    /** JDA takes what it cannot read for none, and would ask again at once. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,60", "soon,60", "1.2,2", "3600,3600", "-1,60"})
    void howLongToWaitIsToldInWholeSeconds(@Nullable String told, String understood) {
        OkHttpClient client = client();
        next = answer(429);
        if (told != null) {
            next.header("Retry-After", told);
        }

        try (Response response =
                client.newCall(new Request.Builder().url(url(MESSAGES)).build()).execute()) {
            assertThat(response.header("Retry-After")).isEqualTo(understood);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OkHttpClient client() {
        return RestClients.of(new RequestProperties(50, 500), clock)
                .builder()
                .addInterceptor(this::there)
                .build();
    }

    /** Where the network would begin. */
    private Response there(Interceptor.Chain chain) {
        sent.add(chain.request().url().encodedPath());
        return next.request(chain.request()).build();
    }

    private static Response.Builder answer(int status) {
        return new Response.Builder()
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .body(ResponseBody.create("{}", MediaType.get("application/json")));
    }

    private static int get(OkHttpClient client, String path) {
        return code(client, new Request.Builder().url(url(path)));
    }

    private static int post(OkHttpClient client, String path, RequestBody body) {
        return code(client, new Request.Builder().url(url(path)).post(body));
    }

    private static int code(OkHttpClient client, Request.Builder request) {
        try (Response response = client.newCall(request.build()).execute()) {
            return response.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String path) {
        return "http://127.0.0.1:1/api/v10/" + path;
    }
}
