package dev.paperboy.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.LocalArxiv;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

class WireTests {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final LocalArxiv arxiv = LocalArxiv.start(new ManualClock("2026-06-12T12:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Wire wire = new Wire(client, 1_000_000);

    @AfterEach
    void stop() {
        client.shutdownNow();
        arxiv.close();
    }

    /** Pages are large, and one may come every few seconds. */
    @Test
    void anAnswerIsNotKeptUntilItWouldHaveBeenGivenUp() {
        arxiv.page("/html/a", HubAnswer.html("<html></html>"));

        WeakReference<byte[]> body =
                new WeakReference<>(wire.send(get("/html/a"), LONG).join().body());

        await().untilAsserted(() -> {
            System.gc();
            assertThat(body.get()).isNull();
        });
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        arxiv.answerNext(HubAnswer.dripping());

        CompletableFuture<HttpResponse<byte[]>> answer =
                wire.send(get("/html/a"), Duration.ofMillis(200));

        await().until(answer::isDone);
        assertThat(answer.isCompletedExceptionally()).isTrue();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(arxiv.pagesUrl() + path)).build();
    }
}
