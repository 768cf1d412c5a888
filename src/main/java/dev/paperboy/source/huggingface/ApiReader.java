package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Feed;
import dev.paperboy.source.http.Fetch;
import dev.paperboy.source.http.Fetched;
import dev.paperboy.source.http.Validators;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a feed from the JSON API, page after page. */
final class ApiReader {

    /** A month has about ten; more than this is an endless list. */
    static final int MAX_PAGES = 20;

    private final HuggingFaceClient client;
    private final Addresses addresses;
    private final RememberedPages remembered = new RememberedPages();

    ApiReader(HuggingFaceClient client, Addresses addresses) {
        this.client = client;
        this.addresses = addresses;
    }

    Attempt read(Feed feed, Duration timeout) {
        // What trends matters at the top; the rest of that list goes on without end.
        boolean onlyFirst = feed instanceof Feed.Trending;
        List<ListedPaper> papers = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Optional<URI> next = Optional.of(addresses.api(feed));
        int requests = 0;
        while (next.isPresent() && requests < MAX_PAGES) {
            requests++;
            ApiPage page = page(next.get(), timeout);
            if (!(page.answer() instanceof Answer.Papers some)) {
                return new Attempt(page.answer(), requests);
            }
            papers.addAll(some.papers());
            leftOut.addAll(some.leftOut());
            Optional<URI> link = onlyFirst || some.isEmpty() ? Optional.empty() : page.next();
            next = link.flatMap(addresses::further);
            if (link.isPresent() && next.isEmpty()) {
                return new Attempt(
                        new Answer.Unreadable("the list goes on at " + link.get()), requests);
            }
        }
        Answer whole =
                next.isPresent()
                        ? new Answer.Unreadable("a list of more than " + MAX_PAGES + " pages")
                        : Lists.joined(papers, leftOut);
        return new Attempt(FeedMatch.checked(feed, whole), requests);
    }

    private ApiPage page(URI uri, Duration timeout) {
        Optional<ApiPage> known = remembered.find(uri);
        Validators validators = known.map(ApiPage::validators).orElse(Validators.NONE);
        return switch (client.json(uri, timeout, validators)) {
            case Fetched fetched -> {
                ApiPage page = ApiPage.of(fetched);
                remembered.keep(uri, page);
                yield page;
            }
            case Fetch.NotModified _ ->
                    known.orElseGet(
                            () -> ApiPage.failed(uri + " is unchanged, but was never read"));
            case Fetch.TooManyRequests wait ->
                    ApiPage.without(new Answer.Wait(wait.retryAt(), wait.reason()));
            case Fetch.Failure failure -> ApiPage.failed(failure.reason());
        };
    }
}
