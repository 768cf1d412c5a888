package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.HttpExchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** What the hub sends back; the faults are those that were seen in the wild, and worse. */
@FunctionalInterface
public interface HubAnswer {

    void send(HttpExchange exchange) throws IOException;

    /** A JSON document. */
    static HubAnswer json(String body) {
        return status(200, "application/json; charset=utf-8", body);
    }

    /** An HTML page. */
    static HubAnswer html(String body) {
        return status(200, "text/html; charset=utf-8", body);
    }

    static HubAnswer status(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static HubAnswer bytes(int status, String contentType, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** Hugging Face's answer for what it does not have. */
    static HubAnswer notFound() {
        return status(404, "application/json", "{\"error\":\"There is no such page here.\"}");
    }

    static HubAnswer unavailable() {
        return status(503, "text/html", "<html><body>Unavailable</body></html>");
    }

    static HubAnswer redirect(String location) {
        return status(302, "text/plain", "").with("Location", location);
    }

    /** The quota is used up for so many seconds. */
    static HubAnswer tooMany(int seconds) {
        return status(429, "application/json", "{\"error\":\"rate limited\"}")
                .with("RateLimit", "\"api\";r=0;t=" + seconds);
    }

    /** Promises the whole and hangs up halfway. */
    static HubAnswer cutOff(String body) {
        byte[] whole = body.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(200, whole.length);
            exchange.getResponseBody().write(whole, 0, whole.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("cut off on purpose");
        };
    }

    /** Sends a byte now and then, and never comes to an end while the hub runs. */
    static HubAnswer dripping() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            CountDownLatch never = new CountDownLatch(1);
            while (exchange.getResponseBody() != null) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                try {
                    if (never.await(20, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        };
    }

    /** Waits for this before it answers, or for the hub to end. */
    static HubAnswer held(CountDownLatch until, HubAnswer answer) {
        return exchange -> {
            try {
                until.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
            answer.send(exchange);
        };
    }

    /** Sends as much as it can for ever. */
    static HubAnswer endless() {
        byte[] block = new byte[64 * 1024];
        Arrays.fill(block, (byte) ' ');
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (exchange.getResponseBody() != null) {
                exchange.getResponseBody().write(block);
            }
        };
    }

    /** A few bytes that unpack to many. */
    static HubAnswer bomb(int unpackedBytes) {
        return bytes(200, "application/json", gzipped(new byte[unpackedBytes]))
                .with("Content-Encoding", "gzip");
    }

    /** The same, compressed. */
    static HubAnswer gzip(String body) {
        byte[] packed = gzipped(body.getBytes(StandardCharsets.UTF_8));
        return bytes(200, "application/json", packed).with("Content-Encoding", "gzip");
    }

    /** One after the other; the last again and again. */
    static HubAnswer inTurn(HubAnswer... answers) {
        Iterator<HubAnswer> turns = List.of(answers).iterator();
        HubAnswer last = answers[answers.length - 1];
        return exchange -> {
            HubAnswer next;
            synchronized (turns) {
                next = turns.hasNext() ? turns.next() : last;
            }
            next.send(exchange);
        };
    }

    /** The same with a further header. */
    default HubAnswer with(String header, String value) {
        return exchange -> {
            exchange.getResponseHeaders().add(header, value);
            send(exchange);
        };
    }

    /** The same, or 304 to those who name its tag. */
    default HubAnswer tagged(String tag) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange);
            }
        };
    }

    private static byte[] gzipped(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
