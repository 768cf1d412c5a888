package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.SendOutcome;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

import org.springframework.stereotype.Component;

import java.util.Set;

/** Tells what a failed request means for the message. */
@Component
class SendFailures {

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int CLIENT_ERRORS = 400;

    private static final Set<ErrorResponse> MALFORMED =
            Set.of(ErrorResponse.INVALID_FORM_BODY, ErrorResponse.EMPTY_MESSAGE);

    SendOutcome outcome(RuntimeException failure) {
        if (!(failure instanceof ErrorResponseException error)) {
            // A time-out, or a broken connection: the request may have arrived.
            return new SendOutcome.Unclear(failure.toString());
        }
        int status = error.getResponse().code;
        String reason = error.getMeaning();
        if (status < CLIENT_ERRORS || status >= SERVER_ERRORS) {
            return new SendOutcome.Unclear(status + " " + reason);
        }
        if (status == UNAUTHORIZED) {
            return new SendOutcome.Unauthorized(reason);
        }
        if (status == TOO_MANY_REQUESTS) {
            return new SendOutcome.NotSent(reason);
        }
        if (error.getErrorResponse() == ErrorResponse.UNKNOWN_MESSAGE) {
            return new SendOutcome.Deleted();
        }
        return MALFORMED.contains(error.getErrorResponse())
                ? new SendOutcome.Malformed(reason + " " + error.getSchemaErrors())
                : new SendOutcome.Refused(error.getErrorCode(), reason);
    }
}
