package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;

/**
 * An answer of a site as its relay gives it: the same, but redirects within the site lead through
 * the relay.
 *
 * @param relay its address, without a slash at the end
 */
record RelayedAnswer(HttpResponse<byte[]> answer, URI site, String relay) implements HubAnswer {

    /** What is between two servers only, or concerns a browser that the relay has not. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "content-length",
                    "set-cookie",
                    "alt-svc",
                    "strict-transport-security");

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    @Override
    public void send(HttpExchange exchange) throws IOException {
        answer.headers()
                .map()
                .forEach((name, values) -> {
                    if (isPassedOn(name)) {
                        values.forEach(value ->
                                exchange.getResponseHeaders().add(name, valueOf(name, value)));
                    }
                });
        int status = answer.statusCode();
        boolean empty = status == NO_CONTENT || status == NOT_MODIFIED || answer.body().length == 0;
        exchange.sendResponseHeaders(status, empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** HTTP/2 tells the status among the headers, with a colon. */
    private static boolean isPassedOn(String name) {
        return !name.startsWith(":") && !LEFT_OUT.contains(name.toLowerCase(Locale.ROOT));
    }

    private String valueOf(String name, String value) {
        return name.equalsIgnoreCase("Location") && value.startsWith(site + "/")
                ? relay + value.substring(site.toString().length())
                : value;
    }
}
