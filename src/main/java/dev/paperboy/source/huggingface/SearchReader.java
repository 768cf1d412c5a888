package dev.paperboy.source.huggingface;

import dev.paperboy.paper.RemoteSearch;
import dev.paperboy.paper.RemoteSearch.Found;
import dev.paperboy.paper.RemoteSearch.Outcome;
import dev.paperboy.paper.RemoteSearch.Unavailable;
import dev.paperboy.source.http.Fetch;
import dev.paperboy.source.http.Fetched;
import dev.paperboy.source.http.Validators;

import java.time.Duration;

/** Asks for one search and reads the answer. */
final class SearchReader {

    private final HuggingFaceClient client;
    private final Addresses addresses;
    private final Duration deadline;

    /**
     * @param deadline the longest to wait for an answer
     */
    SearchReader(HuggingFaceClient client, Addresses addresses, Duration deadline) {
        this.client = client;
        this.addresses = addresses;
        this.deadline = deadline;
    }

    /** {@link Found} or {@link Unavailable}. */
    Outcome read(SearchWords words) {
        Fetch answer =
                client.json(
                        addresses.search(words.text(), RemoteSearch.MOST),
                        deadline,
                        Validators.NONE);
        return switch (answer) {
            case Fetched fetched -> parse(fetched.body());
            case Fetch.NotModified _ -> new Unavailable("unchanged, but never read");
            case Fetch.Failure failure -> new Unavailable(failure.reason());
        };
    }

    private static Outcome parse(byte[] json) {
        return switch (ListParser.page(json)) {
            case Answer.Papers page ->
                    switch (Lists.joined(page.papers(), page.leftOut())) {
                        case Answer.Papers once -> found(once);
                        case Answer.Unreadable none -> new Unavailable(none.reason());
                        case Answer.Wait wait -> new Unavailable(wait.reason());
                    };
            case Answer.Unreadable broken -> new Unavailable(broken.reason());
            case Answer.Wait wait -> new Unavailable(wait.reason());
        };
    }

    private static Found found(Answer.Papers answer) {
        return new Found(
                answer.papers().stream().limit(RemoteSearch.MOST).map(ListedPaper::paper).toList());
    }
}
