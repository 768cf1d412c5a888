package dev.paperboy.source.http;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;

/** Writes the headers of every request. */
final class Requests {

    private final String userAgent;

    Requests(String userAgent) {
        this.userAgent = userAgent;
    }

    /**
     * @param uri where to, which after a redirect is not the request's own address
     */
    HttpRequest toHttp(FetchRequest request, URI uri) {
        HttpRequest.Builder http =
                HttpRequest.newBuilder(uri)
                        .header("User-Agent", userAgent)
                        .header("Accept", request.accept())
                        .header("Accept-Encoding", "gzip");
        if (Origin.of(uri).scheme().equals("http")) {
            // Spares simple servers the offer to upgrade to HTTP/2.
            http.version(Version.HTTP_1_1);
        }
        if (request.bearer() != null && Origin.of(uri).equals(Origin.of(request.uri()))) {
            http.header("Authorization", "Bearer " + request.bearer());
        }
        if (uri.equals(request.uri())) {
            addValidators(http, request.known());
        }
        return http.build();
    }

    private static void addValidators(HttpRequest.Builder http, Validators known) {
        if (known.entityTag() != null) {
            http.header("If-None-Match", known.entityTag());
        }
        if (known.lastModified() != null) {
            http.header("If-Modified-Since", known.lastModified());
        }
    }
}
