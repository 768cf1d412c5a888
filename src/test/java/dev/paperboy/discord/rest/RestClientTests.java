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

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Up to the point where requests would leave the machine. */
class RestClientTests {

    private static final String MESSAGES = "channels/1/messages";
    private static final String CALLBACK = "interactions/1/token/callback";
    private static final String FOLLOW_UP = "webhooks/1/token/messages/@original";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final Queue<Long> moments = new ConcurrentLinkedQueue<>();
    private Response.Builder next = answer(200);

    @Test
    void requestsGoOutOneAfterTheOther() throws InterruptedException {
        OkHttpClient client = client(40);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 64).forEach(_ -> threads.execute(() -> get(client, MESSAGES)));
        }

        List<Long> sorted = moments.stream().sorted().toList();
        assertThat(sorted).hasSize(64);
        assertThat(Duration.ofNanos(sorted.getLast() - sorted.getFirst()))
                .isBetween(Duration.ofMillis(1_450), Duration.ofMillis(4_000));
        // However late threads wake: of any second Discord sees no more than it allows.
        for (int i = 50; i < sorted.size(); i++) {
            assertThat(Duration.ofNanos(sorted.get(i) - sorted.get(i - 50)))
                    .isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @CsvSource({CALLBACK, FOLLOW_UP})
    void whatAnswersACommandDoesNotWait(String path) {
        OkHttpClient client = client(1);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < 64; i++) {
            // Those that are still waiting at the end fail, which is nobody's concern.
            Future<?> _ = threads.submit(() -> get(client, MESSAGES));
        }
        // Those of the run before may only now have heard that they are to stop.
        Awaitility.await("the first one")
                .dontCatchUncaughtExceptions()
                .until(() -> !moments.isEmpty());
        long before = System.nanoTime();

        IntStream.range(0, 100).forEach(_ -> get(client, path));

        // At the pace of the others it would take a hundred.
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        threads.shutdownNow();
    }

    @Test
    void theWaitForTheTurnIsNoPartOfTheTimeThatAnAnswerMayTake() {
        OkHttpClient client = client(2).newBuilder().callTimeout(Duration.ofMillis(300)).build();

        IntStream.range(0, 4).forEach(_ -> assertThat(get(client, MESSAGES)).isEqualTo(200));
    }

    @Test
    void aWaitEndsWithItsThread() throws InterruptedException {
        OkHttpClient client = client(1);
        get(client, MESSAGES);
        Thread waiting = Thread.ofVirtual().unstarted(() -> get(client, MESSAGES));
        waiting.setUncaughtExceptionHandler((_, _) -> {});
        waiting.start();
        waiting.interrupt();

        assertThat(waiting.join(Duration.ofMillis(900))).isTrue();
        assertThat(moments).hasSize(1);
    }

    @Test
    void whatWasRecalledWhileItWaitedIsNotSent() {
        OkHttpClient client = client(50);
        RecallableBody body = new RecallableBody(null, _ -> {});
        body.recall();

        assertThat(post(client, MESSAGES, body)).isEqualTo(500);
        assertThat(moments).isEmpty();
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

        int before = moments.size();
        assertThat(get(client, MESSAGES)).isEqualTo(500);
        assertThat(moments).hasSize(before);
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
        OkHttpClient client = client(50);
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

    private OkHttpClient client(int perSecond) {
        return RestClients.of(new RequestProperties(perSecond, 500), clock)
                .builder()
                .addInterceptor(this::there)
                .build();
    }

    /** Where the network would begin. */
    private Response there(Interceptor.Chain chain) {
        moments.add(System.nanoTime());
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
