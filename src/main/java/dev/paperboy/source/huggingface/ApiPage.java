package dev.paperboy.source.huggingface;

import dev.paperboy.source.http.Fetched;
import dev.paperboy.source.http.Validators;

import java.net.URI;
import java.util.Optional;

/**
 * One page of a list of the API.
 *
 * @param next where the list goes on
 * @param validators to ask with whether it still stands
 */
record ApiPage(Answer answer, Optional<URI> next, Validators validators) {

    static ApiPage of(Fetched fetched) {
        return new ApiPage(ListParser.page(fetched.body()), fetched.next(), fetched.validators());
    }

    static ApiPage without(Answer answer) {
        return new ApiPage(answer, Optional.empty(), Validators.NONE);
    }

    static ApiPage failed(String reason) {
        return without(new Answer.Unreadable(reason));
    }
}
