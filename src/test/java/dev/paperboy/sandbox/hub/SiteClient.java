package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one site, and no other, what a relay was asked. */
final class SiteClient implements AutoCloseable {

    /** What changes an answer; of the rest a site need not know. */
    private static final List<String> PASSED_ON =
            List.of(
                    "User-Agent",
                    "Accept",
                    "Accept-Encoding",
                    "Authorization",
                    "If-None-Match",
                    "If-Modified-Since");

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 64 << 20;

    private final URI site;
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECTING)
                    .build();

    /**
     * @param site scheme, host and port
     * @param patience the longest to wait for a whole answer
     */
    SiteClient(URI site, Duration patience) {
        this.site = URI.create(site.getScheme() + "://" + site.getRawAuthority());
        this.patience = patience;
    }

    /**
     * Asks for the same path and query.
     *
     * @param relay the address that stands for the site, which its redirects lead to
     */
    HubAnswer answer(HttpExchange asked, String relay) {
        URI target = asked.getRequestURI();
        String path = target.getRawPath();
        if (path == null || !path.startsWith("/")) {
            return said(400, "Only what lies on " + site + " can be asked for.");
        }
        String query = target.getRawQuery() == null ? "" : '?' + target.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path + query));
        if ("http".equals(site.getScheme())) {
            request.version(HttpClient.Version.HTTP_1_1);
        }
        for (String name : PASSED_ON) {
            String value = asked.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return answer(request.build(), relay);
    }

    private HubAnswer answer(HttpRequest request, String relay) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return new RelayedAnswer(
                    answer.get(patience.toMillis(), TimeUnit.MILLISECONDS), site, relay);
        } catch (TimeoutException _) {
            return said(504, site + " did not answer in time.");
        } catch (ExecutionException failed) {
            return said(502, site + " did not answer: " + failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return _ -> {
                throw new IOException("stopped while waiting for " + site);
            };
        } finally {
            answer.cancel(true);
        }
    }

    private static HubAnswer said(int status, String sentence) {
        return HubAnswer.status(status, "text/plain; charset=utf-8", sentence);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
