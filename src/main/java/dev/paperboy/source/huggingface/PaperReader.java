package dev.paperboy.source.huggingface;

import dev.paperboy.paper.PaperId;
import dev.paperboy.source.http.Deadline;
import dev.paperboy.source.http.Fetch;
import dev.paperboy.source.http.Fetched;
import dev.paperboy.source.http.Validators;
import dev.paperboy.source.huggingface.PaperParser.Result;

import java.time.Duration;
import java.util.function.Function;

/** Reads one paper: from the API first, and where that fails from its page. */
final class PaperReader {

    private final HuggingFaceClient client;
    private final Addresses addresses;

    PaperReader(HuggingFaceClient client, Addresses addresses) {
        this.client = client;
        this.addresses = addresses;
    }

    Result read(PaperId id, Duration limit) {
        Deadline deadline = Deadline.in(limit);
        Fetch answer = client.json(addresses.api(id), limit, Validators.NONE);
        Result asked = judge(answer, fetched -> PaperParser.parse(fetched.body(), id));
        boolean worthwhile =
                !(answer instanceof Fetch.TooManyRequests) && !deadline.left().isZero();
        if (!(asked instanceof Result.Unreadable failed) || !worthwhile) {
            return asked;
        }
        Fetch page = client.page(addresses.page(id), deadline.left());
        return switch (judge(page, fetched -> PaperParser.parse(Page.of(fetched), id))) {
            case Result.Unreadable also ->
                    new Result.Unreadable("API: " + failed.reason() + "; page: " + also.reason());
            case Result result -> result;
        };
    }

    /** Reads it from the API alone. */
    Result readApi(PaperId id, Duration limit) {
        return judge(
                client.json(addresses.api(id), limit, Validators.NONE),
                fetched -> PaperParser.parse(fetched.body(), id));
    }

    private static Result judge(Fetch answer, Function<Fetched, Result> parser) {
        return switch (answer) {
            case Fetched fetched -> parser.apply(fetched);
            case Fetch.Missing _ -> new Result.NotThere();
            case Fetch.NotModified _ -> new Result.Unreadable("unchanged, but never read");
            case Fetch.Failure failure -> new Result.Unreadable(failure.reason());
        };
    }
}
