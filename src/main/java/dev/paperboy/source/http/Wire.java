package dev.paperboy.source.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

/**
 * One exchange with a server, headers and body together within a deadline and a size.
 *
 * <p>The client's own timeout ends at the headers, so the whole exchange is awaited here and
 * cancelled when it is late.
 */
final class Wire {

    private final HttpClient client;
    private final long maxBytes;

    Wire(HttpClient client, long maxBytes) {
        this.client = client;
        this.maxBytes = maxBytes;
    }

    /**
     * @throws IOException if no whole answer came; its message is a sentence for the operator
     */
    HttpResponse<byte[]> exchange(HttpRequest request, Deadline deadline) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = send(request);
        try {
            return await(answer, Origin.of(request.uri()), deadline);
        } finally {
            answer.cancel(true);
        }
    }

    /** Sends the request and gives the answer up if it takes longer than that. */
    CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request, Duration longest) {
        CompletableFuture<HttpResponse<byte[]>> answer = send(request);
        // A timer of its own would hold the whole answer until then, long after it was read.
        CompletableFuture<HttpResponse<byte[]>> _ =
                answer.copy()
                        .orTimeout(longest.toNanos(), TimeUnit.NANOSECONDS)
                        .whenComplete((_, failure) -> {
                            if (failure instanceof TimeoutException) {
                                answer.cancel(true);
                            }
                        });
        return answer;
    }

    private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request) {
        BodyHandler<byte[]> limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), maxBytes);
        try {
            return client.sendAsync(request, limited);
        } catch (IllegalArgumentException unfit) {
            return CompletableFuture.failedFuture(unfit);
        }
    }

    /**
     * Waits for an answer, and leaves it on its way if it does not come in time.
     *
     * @throws IOException if no whole answer came; its message is a sentence for the operator
     */
    static HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> answer, Origin origin, Deadline deadline)
            throws IOException {
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | CancellationException late) {
            throw new IOException(origin + " did not answer in time", late);
        } catch (ExecutionException failed) {
            throw new IOException(origin + " " + tell(failed), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + origin, stopped);
        }
    }

    private static String tell(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return switch (cause) {
            case CancellationException _ -> "did not answer in time";
            case HttpConnectTimeoutException _ -> "took no connection in time";
            case ConnectException _ -> "cannot be reached";
            case SSLException _ -> "has no certificate that is trusted: " + cause.getMessage();
            default -> "did not answer whole: " + cause.getMessage();
        };
    }
}
