package dev.paperboy.sandbox.hub;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks local servers, as a test does; redirects are not followed. */
final class LocalWeb {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private LocalWeb() {}

    static HttpResponse<byte[]> get(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return send(headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new AssertionError("No answer from " + request.uri(), failed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped while waiting for " + request.uri());
        }
    }

    /** The JSON that is answered there. */
    static JsonNode json(String url) {
        return JsonMapper.shared().readTree(get(url).body());
    }

    static int status(String url) {
        return get(url).statusCode();
    }
}
