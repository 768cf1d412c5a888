package dev.paperboy.sandbox.hub;

import dev.paperboy.paper.FeedDays;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the sandbox's papers come from: Hugging Face and arXiv where Hugging Face can be reached,
 * else a hub of its own with invented ones. The bot reads them by addresses that stay the same
 * whichever is behind.
 */
public final class PaperSupply implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration HUGGING_FACE_PATIENCE = Duration.ofMinutes(1);

    /** Answers of arXiv have taken up to 124 seconds. */
    private static final Duration ARXIV_PATIENCE = Duration.ofSeconds(150);

    private final SampleDays days;
    private final InstantSource clock;
    private final DailyPapersHub hub;
    private final SiteRelay huggingFace;
    private final SiteRelay arxiv;
    private final SiteRelay arxivPages;
    private volatile PaperOrigin origin;

    private PaperSupply(PaperSites sites, SampleDays days, InstantSource clock) {
        this.days = days;
        this.clock = clock;
        hub = DailyPapersHub.startWithSamples(days.open(), clock);
        huggingFace = SiteRelay.to(sites.huggingFace(), HUGGING_FACE_PATIENCE);
        arxiv = SiteRelay.to(sites.arxiv(), ARXIV_PATIENCE);
        arxivPages = SiteRelay.to(sites.arxivPages(), ARXIV_PATIENCE);
        origin = new PaperOrigin.Real(sites.huggingFace());
    }

    /**
     * Opens it.
     *
     * @param open the feed day around which the invented papers lie
     * @param clock by which they come and grow
     */
    public static PaperSupply open(PaperSites sites, LocalDate open, InstantSource clock) {
        PaperSupply supply = new PaperSupply(sites, new SampleDays(open), clock);
        if (!answers(sites.huggingFace())) {
            supply.switchTo(new PaperOrigin.Unreachable(sites.huggingFace()));
        }
        return supply;
    }

    /** Where the bot finds Hugging Face. */
    public String url() {
        return huggingFace.url();
    }

    /** Where the bot finds arXiv's API. */
    public String arxivUrl() {
        return arxiv.url();
    }

    /** Where the bot finds arXiv's pages. */
    public String arxivPagesUrl() {
        return arxivPages.url();
    }

    /** A sentence that says which papers these are now. */
    public String note() {
        return areUsedUp()
                ? origin.note()
                        + " There are none after %s: start the sandbox anew for more."
                                .formatted(days.last())
                : origin.note();
    }

    private boolean areUsedUp() {
        return invented() && !clock.instant().isBefore(FeedDays.closing(days.last()));
    }

    /** Whether they are now the invented ones. */
    public boolean invented() {
        return !(origin instanceof PaperOrigin.Real);
    }

    /** Gives invented papers from now on, since the clock is moved and real ones know no time. */
    public synchronized void useSamples() {
        if (!invented()) {
            // What real lists held that are over was read before; invented papers would be late.
            hub.listFrom(FeedDays.openAt(clock.instant()));
            switchTo(new PaperOrigin.ClockMoved());
        }
    }

    private void switchTo(PaperOrigin invented) {
        relays().forEach(relay -> relay.leadTo(hub.url()));
        origin = invented;
    }

    /** Lets all sources be silent, or no longer. */
    public void down(boolean isDown) {
        relays().forEach(relay -> relay.down(isDown));
    }

    private List<SiteRelay> relays() {
        return List.of(huggingFace, arxiv, arxivPages);
    }

    private static boolean answers(String url) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/api/daily_papers?limit=1"))
                        .timeout(PATIENCE)
                        .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        relays().forEach(SiteRelay::close);
        hub.close();
    }
}
