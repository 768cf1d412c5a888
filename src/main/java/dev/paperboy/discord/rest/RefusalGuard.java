package dev.paperboy.discord.rest;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;

/**
 * Watches what Discord refuses, and answers in its place while the bot has to be silent or a
 * request was recalled.
 */
final class RefusalGuard implements Interceptor {

    /** Neither of the clients repeats it. */
    private static final int NOT_SENT = 500;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final MediaType JSON = MediaType.get("application/json");

    private final RefusalBreaker breaker;
    private final Silence silence;

    RefusalGuard(RefusalBreaker breaker, Silence silence) {
        this.breaker = breaker;
        this.silence = silence;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        RecallableBody body = request.tag(RecallableBody.class);
        if (body != null && body.isRecalled()) {
            return notSent(request, "It was recalled before it was sent");
        }
        if (!breaker.isOpen() && !RestPath.of(request).isInteraction()) {
            return notSent(request, "Discord has refused too much, so it was not asked");
        }
        Response response = chain.proceed(request);
        breaker.note(response);
        return response.code() == TOO_MANY_REQUESTS ? held(response, body) : response;
    }

    private Response held(Response response, @Nullable RecallableBody body) {
        Duration wait = RetryAfter.of(response);
        if (RetryAfter.isForAll(response)) {
            silence.keepFor(wait);
        }
        if (body != null) {
            body.hasToWait(wait);
        }
        return RetryAfter.inWholeSeconds(response, wait);
    }

    private static Response notSent(Request request, String reason) {
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(NOT_SENT)
                .message("Not sent")
                .body(
                        ResponseBody.create(
                                "{\"code\":0,\"message\":\"%s\"}".formatted(reason), JSON))
                .build();
    }
}
