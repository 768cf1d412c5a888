package dev.paperboy.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.PaperHub;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

class HttpFetcherTests {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int TOO_LARGE = (int) TestFetchers.PROPERTIES.maxSize().toBytes() + 1;

    private final PaperHub hub = PaperHub.start();
    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");
    private final HttpFetcher fetcher = TestFetchers.of(hub.url(), clock);

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aWholeAnswerIsFetched() {
        hub.answer("/list?date=2026-06-12", HubAnswer.json("[1, 2]"));

        assertThat(bodyOf(fetch("/list?date=2026-06-12"))).isEqualTo("[1, 2]");
    }

    @Test
    void everyRequestSaysWhoAsks() {
        hub.answer("/list", HubAnswer.json("[]"));

        assertThat(fetch("/list")).isInstanceOf(Fetched.class);
        assertThat(hub.received().getFirst().headers().getFirst("User-Agent"))
                .isEqualTo("Paperboy/test (+https://people.example/)");
    }

    @Test
    void aCompressedAnswerIsUnpacked() {
        hub.answer("/list", HubAnswer.gzip("[\"packed\"]"));

        assertThat(bodyOf(fetch("/list"))).isEqualTo("[\"packed\"]");
        assertThat(hub.received().getFirst().headers().getFirst("Accept-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void brokenCompressionIsAFailure() {
        hub.answer("/list", HubAnswer.json("[]").with("Content-Encoding", "gzip"));

        assertThat(reasonOf(fetch("/list"))).contains("sent broken gzip");
    }

    @Test
    void compressionThatWasNotAskedForIsAFailure() {
        hub.answer("/list", HubAnswer.json("[]").with("Content-Encoding", "br"));

        assertThat(reasonOf(fetch("/list"))).contains("packed as br");
    }

    @Test
    void anAnswerOfExactlyTheLargestSizeIsFetched() {
        hub.answer("/list", HubAnswer.json(" ".repeat(TOO_LARGE - 1)));
        hub.answer("/packed", HubAnswer.gzip(" ".repeat(TOO_LARGE - 1)));

        assertThat(bodyOf(fetch("/list"))).hasSize(TOO_LARGE - 1);
        assertThat(bodyOf(fetch("/packed"))).hasSize(TOO_LARGE - 1);
    }

    @Test
    void aLargerAnswerFailsInsteadOfBeingCut() {
        hub.answer("/list", HubAnswer.json(" ".repeat(TOO_LARGE)));

        assertThat(reasonOf(fetch("/list"))).contains("exceeds capacity");
    }

    @Test
    void anAnswerThatUnpacksToMoreThanTheLargestSizeFails() {
        hub.answer("/list", HubAnswer.bomb(TOO_LARGE));

        assertThat(reasonOf(fetch("/list"))).endsWith("unpacks to more than 262144 bytes");
    }

    @Test
    void anEndlessAnswerFails() {
        hub.answer("/list", HubAnswer.endless());

        assertThat(reasonOf(fetch("/list"))).contains("exceeds capacity");
    }

    @Test
    void theDeadlineCoversTheBodyToo() {
        hub.answer("/list", HubAnswer.dripping());

        assertThat(reasonOf(fetch("/list", SHORT))).endsWith("did not answer in time");
    }

    @Test
    void anAnswerThatIsCutOffFails() {
        hub.answer("/list", HubAnswer.cutOff("[1, 2, 3, 4, 5]"));

        assertThat(fetch("/list")).isInstanceOf(Fetch.Failed.class);
    }

    @Test
    void aServerThatIsDownIsAFailureThatNamesIt() {
        String address = hub.url().substring("http://".length());
        hub.close();

        assertThat(reasonOf(fetch("/list"))).isEqualTo(address + " cannot be reached");
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(fetch("/nothing")).isInstanceOf(Fetch.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 204, 400, 401, 403, 405, 500, 502, 503})
    void anyOtherStatusIsRefusedAndNamed(int status) {
        hub.answer("/list", HubAnswer.status(status, "text/html", ""));

        assertThat(fetch("/list"))
                .isInstanceOfSatisfying(
                        Fetch.Refused.class,
                        refused -> {
                            assertThat(refused.status()).isEqualTo(status);
                            assertThat(refused.reason()).contains(status + " to /list");
                        });
    }

    @Test
    void aServerThatIsNotConfiguredIsNotAsked() {
        try (PaperHub other = PaperHub.start()) {
            other.answer("/list", HubAnswer.json("[]"));

            Fetch fetch =
                    fetcher.fetch(
                            request(other.at("/list?q=typed+words"), LONG, null, Validators.NONE));

            assertThat(reasonOf(fetch)).endsWith("/list is not on a configured server");
            assertThat(other.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "relative"})
    void whatIsNotTheWebIsNotAsked(String address) {
        Fetch fetch = fetcher.fetch(request(URI.create(address), LONG, null, Validators.NONE));

        assertThat(reasonOf(fetch)).endsWith("is not on a configured server");
    }

    @Test
    void aRedirectWithinTheServerIsFollowed() {
        hub.answer("/papers", HubAnswer.redirect("/papers/date/2026-06-12"));
        hub.answer("/papers/date/2026-06-12", HubAnswer.html("<p>"));

        assertThat(fetch("/papers"))
                .isInstanceOfSatisfying(
                        Fetched.class,
                        fetched ->
                                assertThat(fetched.uri().getPath())
                                        .isEqualTo("/papers/date/2026-06-12"));
    }

    @Test
    void aRedirectToAnotherServerIsNotFollowed() {
        try (PaperHub other = PaperHub.start()) {
            hub.answer("/papers", HubAnswer.redirect(other.url() + "/secret"));

            assertThat(reasonOf(fetch("/papers"))).contains("not on a configured server");
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void threeRedirectsAreFollowedAndNoMore() {
        hub.answer("/0", HubAnswer.redirect("/1"));
        hub.answer("/1", HubAnswer.redirect("/2"));
        hub.answer("/2", HubAnswer.redirect("/3"));
        hub.answer("/3", HubAnswer.redirect("/4"));
        hub.answer("/4", HubAnswer.json("[]"));

        assertThat(fetch("/1")).isInstanceOf(Fetched.class);
        assertThat(reasonOf(fetch("/0"))).contains("more than 3 times");
    }

    @Test
    void aRedirectToNowhereIsAFailure() {
        hub.answer("/papers", HubAnswer.status(302, "text/html", ""));

        assertThat(reasonOf(fetch("/papers"))).contains("to nowhere");
    }

    @Test
    void theTokenIsSentToItsServer() {
        hub.answer("/list", HubAnswer.json("[]"));

        Fetch fetch = fetcher.fetch(request(hub.at("/list"), LONG, "hf_made_up", Validators.NONE));

        assertThat(fetch).isInstanceOf(Fetched.class);
        assertThat(hub.received().getFirst().headers().getFirst("Authorization"))
                .isEqualTo("Bearer hf_made_up");
    }

    @Test
    void aTokenIsNotShown() {
        assertThat(request(hub.at("/list"), LONG, "hf_made_up", Validators.NONE).toString())
                .doesNotContain("hf_made_up");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        hub.answer("/list", HubAnswer.json("[]").tagged("\"v1\""));
        Fetched first = (Fetched) fetch("/list");

        Fetch second = fetcher.fetch(request(hub.at("/list"), LONG, null, first.validators()));

        assertThat(second).isInstanceOf(Fetch.NotModified.class);
    }

    @Test
    void aSpentQuotaIsWaitedForBeforeAnyOtherRequest() {
        hub.answer("/list", HubAnswer.tooMany(55));
        hub.answer("/other", HubAnswer.json("[]"));
        Instant retryAt = Instant.parse("2026-06-12T12:00:55Z");

        assertThat(retryAtOf(fetch("/list"))).isEqualTo(retryAt);
        assertThat(retryAtOf(fetch("/other"))).isEqualTo(retryAt);
        assertThat(hub.targets()).containsExactly("/list");

        clock.advance(Duration.ofSeconds(55));
        assertThat(fetch("/other")).isInstanceOf(Fetched.class);
    }

    @Test
    void aQuotaThatIsFreeBeforeTheDeadlineIsAwaited() {
        HttpFetcher punctual = TestFetchers.of(hub.url(), java.time.Clock.systemUTC());
        hub.answer("/list", HubAnswer.inTurn(HubAnswer.tooMany(1), HubAnswer.json("[]")));
        FetchRequest request = request(hub.at("/list"), LONG, null, Validators.NONE);

        assertThat(punctual.fetch(request)).isInstanceOf(Fetch.TooManyRequests.class);
        assertThat(punctual.fetch(request)).isInstanceOf(Fetched.class);
    }

    @Test
    void aQuotaThatIsNearlySpentIsSpared() {
        hub.answer("/list", HubAnswer.json("[]").with("RateLimit", "\"api\";r=1;t=40"));

        assertThat(fetch("/list")).isInstanceOf(Fetched.class);
        assertThat(retryAtOf(fetch("/list"))).isEqualTo(Instant.parse("2026-06-12T12:00:20Z"));
    }

    @Test
    void aPauseOfOneServerIsNoPauseOfAnother() {
        try (PaperHub other = PaperHub.start()) {
            HttpFetcher both = TestFetchers.of(clock, hub.url(), other.url());
            hub.answer("/list", HubAnswer.tooMany(55));
            other.answer("/list", HubAnswer.json("[]"));

            assertThat(both.fetch(request(hub.at("/list"), LONG, null, Validators.NONE)))
                    .isInstanceOf(Fetch.TooManyRequests.class);
            assertThat(both.fetch(request(other.at("/list"), LONG, null, Validators.NONE)))
                    .isInstanceOf(Fetched.class);
        }
    }

    @Test
    void theTokenStaysAtItsServerWhenAnotherIsRedirectedTo() {
        try (PaperHub other = PaperHub.start()) {
            HttpFetcher both = TestFetchers.of(clock, hub.url(), other.url());
            hub.answer("/list", HubAnswer.redirect(other.url() + "/list"));
            other.answer("/list", HubAnswer.json("[]"));

            Fetch fetch = both.fetch(request(hub.at("/list"), LONG, "hf_made_up", Validators.NONE));

            assertThat(fetch).isInstanceOf(Fetched.class);
            assertThat(other.received().getFirst().headers()).doesNotContainKey("Authorization");
        }
    }

    private Fetch fetch(String target) {
        return fetch(target, LONG);
    }

    private Fetch fetch(String target, Duration deadline) {
        return fetcher.fetch(request(hub.at(target), deadline, null, Validators.NONE));
    }

    private static FetchRequest request(
            URI uri, Duration deadline, String bearer, Validators known) {
        return new FetchRequest(uri, "application/json", "api", deadline, bearer, known);
    }

    private static String bodyOf(Fetch fetch) {
        assertThat(fetch).isInstanceOf(Fetched.class);
        return new String(((Fetched) fetch).body(), StandardCharsets.UTF_8);
    }

    private static String reasonOf(Fetch fetch) {
        assertThat(fetch).isInstanceOf(Fetch.Failed.class);
        return ((Fetch.Failed) fetch).reason();
    }

    private static Instant retryAtOf(Fetch fetch) {
        assertThat(fetch).isInstanceOf(Fetch.TooManyRequests.class);
        return ((Fetch.TooManyRequests) fetch).retryAt();
    }
}
