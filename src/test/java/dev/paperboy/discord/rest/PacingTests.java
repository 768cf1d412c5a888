package dev.paperboy.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;

import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

import okio.AsyncTimeout;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** When requests leave, in a time that passes only while one of them waits. */
@Timeout(60)
class PacingTests {

    private static final String MESSAGES = "channels/1/messages";
    private static final Set<Thread.State> AT_REST =
            Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

    private final List<Long> moments = new CopyOnWriteArrayList<>();
    private final AtomicLong now = new AtomicLong();

    @Test
    void requestsGoOutOneAfterTheOther() {
        OkHttpClient client = client(40, now::addAndGet);

        IntStream.range(0, 64).forEach(_ -> get(client, MESSAGES));

        long apart = Duration.ofMillis(25).toNanos();
        assertThat(moments)
                .containsExactlyElementsOf(
                        LongStream.range(0, 64).mapToObj(turn -> turn * apart).toList());
    }

    @Test
    void noTurnsAreSavedUp() {
        OkHttpClient client = client(40, now::addAndGet);
        get(client, MESSAGES);
        long rested = Duration.ofHours(1).toNanos();
        now.set(rested);

        IntStream.range(0, 2).forEach(_ -> get(client, MESSAGES));

        assertThat(moments).endsWith(rested, rested + Duration.ofMillis(25).toNanos());
    }

    /**
     * On a busy machine threads wake late; those that all had turns by then would leave at once.
     */
    @Test
    void aTurnIsGivenOnceTheOneBeforeIsTaken() throws InterruptedException {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        OkHttpClient client =
                client(
                        40,
                        nanos -> {
                            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                            awaitOthers(threads);
                            now.addAndGet(nanos);
                            waiting.decrementAndGet();
                        });
        IntStream.range(0, 4)
                .forEach(_ ->
                        threads.add(Thread.ofVirtual().unstarted(() -> get(client, MESSAGES))));

        threads.forEach(Thread::start);

        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(moments).hasSize(4);
        assertThat(most).hasValue(1);
    }

    private static void awaitOthers(List<Thread> threads) {
        Thread self = Thread.currentThread();
        Awaitility.await("the others")
                .until(() ->
                        threads.stream()
                                .filter(it -> it != self)
                                .allMatch(it -> AT_REST.contains(it.getState())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interactions/1/token/callback", "webhooks/1/token/messages/@original"})
    void whatAnswersACommandDoesNotWait(String path) {
        OkHttpClient client =
                client(
                        1,
                        _ -> {
                            throw new AssertionError("it waits");
                        });
        get(client, MESSAGES);

        IntStream.range(0, 100).forEach(_ -> get(client, path));

        assertThat(moments).hasSize(101);
    }

    @Test
    void theWaitForTheTurnIsNoPartOfTheTimeThatAnAnswerMayTake() {
        Duration timeout = Duration.ofSeconds(1);
        OkHttpClient client =
                client(1, nanos -> awaitTimeout(timeout, nanos))
                        .newBuilder()
                        .callTimeout(timeout)
                        .build();
        get(client, MESSAGES);

        assertThat(get(client, MESSAGES)).isEqualTo(200);
    }

    /** Waits until a time-out strikes that began now, and thus every equal one from before. */
    private void awaitTimeout(Duration timeout, long nanos) throws InterruptedException {
        CountDownLatch struck = new CountDownLatch(1);
        AsyncTimeout later =
                new AsyncTimeout() {
                    @Override
                    protected void timedOut() {
                        struck.countDown();
                    }
                };
        later.timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        later.enter();
        struck.await();
        now.addAndGet(nanos);
    }

    @Test
    void aWaitEndsWithItsThread() throws InterruptedException {
        CountDownLatch waits = new CountDownLatch(1);
        OkHttpClient client =
                client(
                        1,
                        _ -> {
                            waits.countDown();
                            new CountDownLatch(1).await();
                        });
        get(client, MESSAGES);
        Thread waiting = Thread.ofVirtual().unstarted(() -> get(client, MESSAGES));
        waiting.setUncaughtExceptionHandler((_, _) -> {});
        waiting.start();
        waits.await();

        waiting.interrupt();

        waiting.join();
        assertThat(moments).hasSize(1);
    }

    /** Discord will not hear of them. */
    @Test
    void whatIsNotWantedAnyMoreTakesNoTurn() {
        OkHttpClient client = client(40, now::addAndGet);
        RecallableBody recalled = new RecallableBody(null, _ -> {});
        recalled.recall();
        Call cancelled = client.newCall(request(MESSAGES).build());
        cancelled.cancel();
        get(client, MESSAGES);

        code(client.newCall(request(MESSAGES).tag(RecallableBody.class, recalled).build()));
        assertThatIOException().isThrownBy(cancelled::execute).withMessage("Canceled");
        get(client, MESSAGES);

        assertThat(moments.getLast()).isEqualTo(Duration.ofMillis(25).toNanos());
    }

    private OkHttpClient client(int perSecond, BlockingStrategy waiting) {
        return new OkHttpClient.Builder()
                .addInterceptor(new Pacing(perSecond, new Watch(), waiting))
                .addInterceptor(this::there)
                .build();
    }

    /** Shows the test's time. */
    private final class Watch implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    /** Where the network would begin. */
    private Response there(Interceptor.Chain chain) {
        moments.add(now.get());
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("")
                .body(ResponseBody.create("{}", MediaType.get("application/json")))
                .build();
    }

    private static int get(OkHttpClient client, String path) {
        return code(client.newCall(request(path).build()));
    }

    private static Request.Builder request(String path) {
        return new Request.Builder().url("http://127.0.0.1:1/api/v10/" + path);
    }

    private static int code(Call call) {
        try (Response response = call.execute()) {
            return response.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
