package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a failed request means for the errand. */
final class SendFailures {

    private static final String NO_CHANNEL = "The channel does not exist any more";

    private static final String AT_REST =
            "The post or thread was closed before, and is not opened again for that";

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

    /** Answers that tell that it was done before. */
    private static final Set<ErrorResponse> DONE =
            Set.of(
                    ErrorResponse.ALREADY_CROSSPOSTED,
                    ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS);

    /** Refusals that pass by themselves. */
    private static final Set<ErrorResponse> PASSING =
            Set.of(
                    ErrorResponse.MESSAGE_SEND_TEMPORARILY_DISABLED,
                    ErrorResponse.FEATURE_TEMPORARILY_DISABLED,
                    ErrorResponse.SLOWMODE_RATE_LIMIT,
                    ErrorResponse.ANNOUNCEMENT_RATE_LIMIT,
                    ErrorResponse.CHANNEL_WRITE_RATE_LIMIT,
                    ErrorResponse.GUILD_WRITE_RATE_LIMIT,
                    ErrorResponse.MAX_OLD_MESSAGE_EDITS,
                    ErrorResponse.OPEN_DM_TOO_FAST,
                    ErrorResponse.SERVICE_RESOURCE_RATE_LIMIT);

    /** What somebody in the server can do about a refusal. */
    private static final Map<ErrorResponse, String> ADVICE =
            Map.of(
                    ErrorResponse.MISSING_ACCESS,
                    "the bot needs the permission View Channel there",
                    ErrorResponse.MISSING_PERMISSIONS,
                    "look up the bot's role under Edit Channel, Permissions",
                    ErrorResponse.CANNOT_SEND_TO_USER,
                    "the person takes no direct messages from members of this server",
                    ErrorResponse.FORUM_POST_TAG_REQUIRED,
                    "choose a tag for the digest's posts",
                    ErrorResponse.THREAD_LOCKED,
                    "a moderator has to unlock it",
                    ErrorResponse.MAX_ACTIVE_THREADS,
                    "older threads have to be closed",
                    ErrorResponse.MESSAGE_BLOCKED_BY_AUTOMOD,
                    "exempt the bot's role from the server's AutoMod rule",
                    ErrorResponse.TITLE_BLOCKED_BY_AUTOMOD,
                    "exempt the bot's role from the server's AutoMod rule",
                    ErrorResponse.MESSAGE_BLOCKED_BY_HARMFUL_LINK_FILTER,
                    "one of its links is taken for harmful");

    private SendFailures() {}

    static SendOutcome outcome(Errand errand, RuntimeException failure) {
        if (!(failure instanceof ErrorResponseException error)) {
            // A time-out, or a broken connection: the request may have arrived.
            return new SendOutcome.Unclear(unanswered(failure));
        }
        int status = error.getResponse().code;
        String reason = error.getMeaning();
        if (status < CLIENT_ERRORS || status >= SERVER_ERRORS) {
            return new SendOutcome.Unclear(
                    status < 0 ? unanswered(error) : answered(status, reason));
        }
        if (status == UNAUTHORIZED) {
            return new SendOutcome.Unauthorized(reason);
        }
        if (status == TOO_MANY_REQUESTS) {
            return new SendOutcome.NotSent(reason);
        }
        return refusal(errand, error, status);
    }

    private static String unanswered(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return "Discord gave no answer (%s)"
                .formatted((cause == null ? failure : cause).getClass().getSimpleName());
    }

    private static String answered(int status, String reason) {
        return "Discord answered %d: %s".formatted(status, reason);
    }

    private static SendOutcome refusal(Errand errand, ErrorResponseException error, int status) {
        PostedMessage subject = errand.subject();
        ErrorResponse code = error.getErrorResponse();
        if (subject != null && DONE.contains(code)) {
            return new SendOutcome.Sent(subject);
        }
        if (code == ErrorResponse.UNKNOWN_MESSAGE) {
            return new SendOutcome.Deleted();
        }
        if (PASSING.contains(code)) {
            return new SendOutcome.NotSent(error.getMeaning());
        }
        if (isAboutTheBody(status, code)) {
            return new SendOutcome.Malformed(error.getMeaning() + places(error));
        }
        // Without a code of Discord's it is somebody on the way who refuses, and perhaps only now.
        return error.getErrorCode() < FIRST_CODE || code == ErrorResponse.CLOUDFLARE_BLOCKED_REQUEST
                ? new SendOutcome.Unclear(answered(status, error.getMeaning()))
                : new SendOutcome.Refused(error.getErrorCode(), reason(error));
    }

    private static String reason(ErrorResponseException error) {
        if (error.getErrorResponse() == ErrorResponse.UNKNOWN_CHANNEL) {
            return NO_CHANNEL;
        }
        if (error.getErrorResponse() == ErrorResponse.ILLEGAL_OPERATION_ARCHIVED_THREAD) {
            return AT_REST;
        }
        String advice = ADVICE.get(error.getErrorResponse());
        return advice == null ? error.getMeaning() : error.getMeaning() + ": " + advice;
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
