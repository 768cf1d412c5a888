package dev.paperboy.source.arxiv;

import dev.paperboy.paper.PaperId;
import dev.paperboy.source.http.Fetch;
import dev.paperboy.source.http.FetchRequest;
import dev.paperboy.source.http.Fetched;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.http.Validators;

import java.net.URI;
import java.time.Duration;

/** Reads papers' pages at arXiv. */
final class FigurePages {

    /** Nobody waits for it, and arXiv has taken minutes for an answer. */
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private final HttpFetcher fetcher;
    private final URI site;

    /**
     * @param site the server of arXiv's pages, or one that stands in for it
     */
    FigurePages(HttpFetcher fetcher, URI site) {
        this.fetcher = fetcher;
        this.site = site;
    }

    /** Reads the page of a paper's newest version. */
    FigureReading read(PaperId id) {
        URI page = id.htmlPage();
        FetchRequest request =
                new FetchRequest(
                        site.resolve(page.getRawPath()),
                        "text/html",
                        ArxivProperties.QUOTA,
                        DEADLINE,
                        null,
                        Validators.NONE);
        return switch (fetcher.fetch(request)) {
            // Links are judged as those of the public page, whoever stands in for it.
            case Fetched fetched ->
                    FigureParser.parse(fetched.body(), publicPage(page, fetched.uri()));
            case Fetch.Missing missing -> new FigureReading.None(missing.reason());
            case Fetch.TooManyRequests wait when wait.isForbidden() ->
                    new FigureReading.Forbidden("forbidden; " + wait.reason());
            case Fetch.TooManyRequests wait ->
                    new FigureReading.Wait(wait.retryAt(), wait.reason());
            case Fetch.NotModified _ -> new FigureReading.Unreadable("unchanged, but never read");
            case Fetch.Failure failure -> new FigureReading.Unreadable(failure.reason());
        };
    }

    /** Put together and not resolved, lest a path that begins with two slashes name a server. */
    private static URI publicPage(URI page, URI found) {
        return URI.create("https://" + page.getRawAuthority() + found.getRawPath());
    }
}
