package dev.paperboy.discord.rest;

import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * The last step before the first byte: marks a request as sent, or stops one that was recalled.
 *
 * <p>It stands where a connection is there already, and below OkHttp's own repetitions.
 */
final class Departure implements Interceptor {

    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = answer(chain, request.tag(RecallableBody.class));
        // Both clients repeat some errors of the server, by their codes and headers.
        return response.code() > SERVER_ERROR && RestPath.of(request).isUnrepeatable()
                ? response.newBuilder().code(SERVER_ERROR).build()
                : response;
    }

    private static Response answer(Chain chain, @Nullable RecallableBody body) throws IOException {
        if (body == null) {
            return chain.proceed(chain.request());
        }
        boolean deliveredBefore = body.mayBeDelivered();
        if (!body.depart(chain.call())) {
            throw new IOException("Recalled");
        }
        try {
            Response response = chain.proceed(chain.request());
            if (response.code() == TOO_MANY_REQUESTS) {
                body.turnedAway(deliveredBefore);
            }
            return response;
        } finally {
            body.arrived();
        }
    }
}
