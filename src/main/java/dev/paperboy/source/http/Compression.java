package dev.paperboy.source.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks an answer, which must not grow beyond a limit while doing so. */
final class Compression {

    private Compression() {}

    /**
     * @throws IOException if it is too large, broken, or packed in another way than gzip; its
     *     message names what was sent
     */
    static byte[] unpacked(byte[] body, HttpHeaders headers, long maxBytes) throws IOException {
        String encoding =
                headers.firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> gunzip(body, maxBytes);
            default -> throw new IOException("a body packed as " + encoding);
        };
    }

    private static byte[] gunzip(byte[] body, long maxBytes) throws IOException {
        int most = (int) Math.min(maxBytes, Integer.MAX_VALUE - 16L);
        byte[] unpacked;
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            unpacked = stream.readNBytes(most + 1);
        } catch (IOException broken) {
            throw new IOException("broken gzip: " + broken.getMessage(), broken);
        }
        if (unpacked.length > most) {
            throw new IOException("a body that unpacks to more than " + maxBytes + " bytes");
        }
        return unpacked;
    }
}
