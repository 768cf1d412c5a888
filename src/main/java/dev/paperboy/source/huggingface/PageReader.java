package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Feed;
import dev.paperboy.source.http.Fetch;
import dev.paperboy.source.http.Fetched;

import java.time.Duration;

/** Reads a feed from the page that people see. */
final class PageReader {

    private final HuggingFaceClient client;
    private final Addresses addresses;

    PageReader(HuggingFaceClient client, Addresses addresses) {
        this.client = client;
        this.addresses = addresses;
    }

    Attempt read(Feed feed, Duration timeout) {
        Answer answer =
                switch (client.page(addresses.page(feed), timeout)) {
                    case Fetched fetched ->
                            ListPageParser.parse(Page.of(fetched), fetched.uri().getPath(), feed);
                    case Fetch.TooManyRequests wait ->
                            new Answer.Wait(wait.retryAt(), wait.reason());
                    case Fetch.NotModified _ -> new Answer.Unreadable("unchanged, but never read");
                    case Fetch.Failure failure -> new Answer.Unreadable(failure.reason());
                };
        return new Attempt(answer, 1);
    }
}
