package dev.paperboy.sandbox.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class SiteRelayTests {

    private static final String LIST = "/api/daily_papers?date=2026-06-11&q=a%20b";

    private final PaperHub site = PaperHub.start();
    private final PaperHub other = PaperHub.start();
    private final SiteRelay relay = SiteRelay.to(site.url(), Duration.ofSeconds(20));

    @AfterEach
    void stop() {
        relay.close();
        site.close();
        other.close();
    }

    private HttpResponse<byte[]> get(String target, String... headers) {
        return LocalWeb.get(relay.url() + target, headers);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void anAnswerComesAsTheSiteGaveIt() {
        site.answer(
                LIST,
                HubAnswer.json("[\"ä\"]")
                        .with("ETag", "\"tag\"")
                        .with("RateLimit", "\"api\";r=0;t=55")
                        .with("Link", "<https://huggingface.co/api/daily_papers?p=1>; rel=\"next\"")
                        .with("Set-Cookie", "who=you"));

        HttpResponse<byte[]> answer = get(LIST);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("[\"ä\"]");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/json; charset=utf-8");
        assertThat(answer.headers().firstValue("ETag")).contains("\"tag\"");
        assertThat(answer.headers().firstValue("RateLimit")).contains("\"api\";r=0;t=55");
        assertThat(answer.headers().firstValue("Link").orElseThrow()).endsWith("rel=\"next\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theSiteGetsPathQueryAndTheHeadersThatMatter() {
        get(
                LIST,
                "User-Agent",
                "Paperboy/1 (+https://people.example/)",
                "If-None-Match",
                "\"tag\"",
                "Authorization",
                "Bearer hf_invented",
                "Cookie",
                "who=me");

        assertThat(site.targets()).containsExactly(LIST);
        Headers headers = site.received().getFirst().headers();
        assertThat(headers.getFirst("User-Agent")).startsWith("Paperboy/1 ");
        assertThat(headers.getFirst("If-None-Match")).isEqualTo("\"tag\"");
        assertThat(headers.getFirst("Authorization")).endsWith("hf_invented");
        assertThat(headers.containsKey("Cookie")).isFalse();
    }

    @Test
    void whatIsPackedStaysPackedAndWhatIsUnchangedHasNoBody() {
        site.answer("/packed", HubAnswer.gzip("text"));
        site.answer("/tagged", HubAnswer.json("[]").tagged("\"1\""));

        HttpResponse<byte[]> packed = get("/packed", "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body()).startsWith(0x1f, 0x8b);
        assertThat(get("/tagged", "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        site.answer("/busy", HubAnswer.tooMany(55));
        assertThat(get("/busy").statusCode()).isEqualTo(429);
    }

    @Test
    void redirectsAreNotFollowedAndThoseWithinTheSiteLeadThroughTheRelay() {
        site.answer("/within", HubAnswer.redirect(site.url() + "/there?a=b"));
        site.answer("/relative", HubAnswer.redirect("/there"));
        site.answer("/away", HubAnswer.redirect("https://evil.example/"));

        assertThat(location("/within")).isEqualTo(relay.url() + "/there?a=b");
        assertThat(location("/relative")).isEqualTo("/there");
        assertThat(location("/away")).isEqualTo("https://evil.example/");
        assertThat(site.targets()).containsExactly("/within", "/relative", "/away");
    }

    private String location(String target) {
        HttpResponse<byte[]> answer = get(target);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
    void nothingButGetIsRelayed(String method) {
        HttpResponse<byte[]> answer =
                LocalWeb.send(
                        HttpRequest.newBuilder(URI.create(relay.url() + LIST))
                                .method(method, BodyPublishers.noBody())
                                .build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(site.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s/x", "/%s/x", "//%s/x", "@%s/x", "/@%s/x", "/..//%s/x"})
    void noPathLeadsToAnotherSite(String target) throws IOException {
        String told = target.formatted(other.url());
        String bare = target.formatted(other.url().substring("http://".length()));

        raw(told);
        raw(bare);

        assertThat(other.received()).isEmpty();
    }

    /** Sends a target that no client would, and waits for the answer. */
    private void raw(String target) throws IOException {
        URI address = URI.create(relay.url());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            String request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 ");
        }
    }

    @Test
    void aSiteThatIsLateIsToldAs504AndOneThatIsNotThereAs502() {
        site.answer("/drip", HubAnswer.dripping());
        try (SiteRelay hasty = SiteRelay.to(site.url(), Duration.ofMillis(300));
                SiteRelay lost = SiteRelay.to("http://127.0.0.1:1", Duration.ofSeconds(20))) {
            assertThat(LocalWeb.status(hasty.url() + "/drip")).isEqualTo(504);
            assertThat(LocalWeb.status(lost.url() + "/")).isEqualTo(502);
        }
    }

    @Test
    void itLeadsElsewhereWhenToldTo() {
        site.answer(LIST, HubAnswer.json("[\"site\"]"));
        other.answer(LIST, HubAnswer.json("[\"other\"]"));
        assertThat(text(get(LIST))).isEqualTo("[\"site\"]");

        relay.leadTo(other.url());

        assertThat(text(get(LIST))).isEqualTo("[\"other\"]");
        assertThat(site.received()).hasSize(1);
    }

    @Test
    void whatTheFormerSiteAnswersMeanwhileDoesNotComeThrough() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        HubAnswer held = HubAnswer.held(released, HubAnswer.json("[\"site\"]"));
        site.answer(
                LIST,
                exchange -> {
                    asked.countDown();
                    held.send(exchange);
                });
        other.answer(LIST, HubAnswer.json("[\"other\"]"));
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> text(get(LIST)));
        asked.await();

        relay.leadTo(other.url());
        released.countDown();

        assertThat(answer.join()).isEqualTo("[\"other\"]");
    }

    @Test
    void whileItIsDownItAnswersNothingAndAsksNobody() {
        site.answer(LIST, HubAnswer.json("[]"));

        relay.down(true);
        assertThat(get(LIST).statusCode()).isEqualTo(503);
        assertThat(site.received()).isEmpty();

        relay.down(false);
        assertThat(get(LIST).statusCode()).isEqualTo(200);
    }
}
