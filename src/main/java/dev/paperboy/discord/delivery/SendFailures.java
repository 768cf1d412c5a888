package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.SendOutcome;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a failed request means for the message. */
@Component
class SendFailures {

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int CLIENT_ERRORS = 400;

    /** Codes of Discord are greater than those of HTTP, which the client puts in their place. */
    private static final int FIRST_CODE = 10_000;

    private static final Set<ErrorResponse> MALFORMED =
            Set.of(
                    ErrorResponse.INVALID_FORM_BODY,
                    ErrorResponse.INVALID_REQUEST_BODY,
                    ErrorResponse.EMPTY_MESSAGE,
                    ErrorResponse.REQUEST_ENTITY_TOO_LARGE);

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
        if (isAboutTheBody(status, error.getErrorResponse())) {
            return new SendOutcome.Malformed(status + " " + reason + places(error));
        }
        // Without a code of Discord's it is somebody on the way who refuses, and perhaps only now.
        return error.getErrorCode() < FIRST_CODE
                        || error.getErrorResponse() == ErrorResponse.CLOUDFLARE_BLOCKED_REQUEST
                ? new SendOutcome.Unclear(status + " " + reason)
                : new SendOutcome.Refused(error.getErrorCode(), reason);
    }

    /** Of a bad request that is not explained, too, the plain form may be none. */
    private static boolean isAboutTheBody(int status, ErrorResponse error) {
        return MALFORMED.contains(error)
                || status == TOO_LARGE
                || (status == CLIENT_ERRORS && error == ErrorResponse.SERVER_ERROR);
    }

    /** Where it is wrong, without quoting the body. */
    private static String places(ErrorResponseException error) {
        String places =
                error.getSchemaErrors().stream()
                        .map(schema -> schema.getLocation())
                        .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : ": " + places;
    }
}
