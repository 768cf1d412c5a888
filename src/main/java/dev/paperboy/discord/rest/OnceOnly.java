package dev.paperboy.discord.rest;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import okio.BufferedSink;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Keeps the clients from repeating what Discord would do twice.
 *
 * <p>JDA repeats a request after a time-out or a broken connection, and OkHttp after the latter;
 * where nothing has been sent, for want of a connection, OkHttp still may.
 */
final class OnceOnly implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        RequestBody body = request.body();
        if (body == null || !RestPath.of(request).isUnrepeatable()) {
            return chain.proceed(request);
        }
        try {
            return chain.proceed(
                    request.newBuilder().method(request.method(), new OneShot(body)).build());
        } catch (IOException e) {
            // JDA tells by the type what it repeats.
            throw new IOException(e.toString(), e);
        }
    }

    /** A body that OkHttp writes once. */
    private static final class OneShot extends RequestBody {

        private final RequestBody body;

        OneShot(RequestBody body) {
            this.body = body;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }
}
