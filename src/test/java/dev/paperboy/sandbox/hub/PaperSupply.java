package dev.paperboy.sandbox.hub;


import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Where the sandbox's papers come from: Hugging Face where it can be reached, else a hub of its own
 * with a few invented ones.
 *
 * @param url of the hub
 * @param note a sentence that says which it is
 * @param hub the own one; null: Hugging Face's
 */
public record PaperSupply(String url, String note, @Nullable DailyPapersHub hub) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * Opens it.
     *
     * @param url of Hugging Face, or of a hub that answers like it
     * @param open the feed day to which the invented papers are dated, and the one before
     */
    public static PaperSupply open(String url, LocalDate open) {
        if (answers(url)) {
            return new PaperSupply(url, "The papers come from " + url + ".", null);
        }
        DailyPapersHub hub =
                DailyPapersHub.start().add(SamplePapers.around(open)).add(SamplePapers.unlisted());
        SamplePapers.captions()
                .forEach((id, caption) ->
                        hub.htmlPage(id, HubAnswer.html(FigurePage.render(id, "x1.png", caption))));
        return new PaperSupply(
                hub.url(),
                "The papers are invented, since " + url + " cannot be read from here.",
                hub);
    }

    public boolean invented() {
        return hub != null;
    }

    public void useSamples() {}

    public void down(boolean isDown) {}

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
        if (hub != null) {
            hub.close();
        }
    }
}
