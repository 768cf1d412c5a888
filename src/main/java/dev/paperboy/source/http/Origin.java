package dev.paperboy.source.http;

import java.net.URI;
import java.util.Locale;

/**
 * A server; a bean of this type allows that it is asked.
 *
 * @param scheme {@code https} or {@code http}
 * @param host in lower case
 * @param port as told or as usual for the scheme
 */
public record Origin(String scheme, String host, int port) {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    /**
     * The server that this address leads to.
     *
     * @throws IllegalArgumentException if it is not an absolute https or http address with a host
     */
    public static Origin of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("Not an https or http address: " + uri);
        }
        int usualPort = scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
        int port = uri.getPort() == -1 ? usualPort : uri.getPort();
        return new Origin(scheme, host.toLowerCase(Locale.ROOT), port);
    }

    /** For people: the host, and the port where it is not the usual one. */
    @Override
    public String toString() {
        boolean usual = port == (scheme.equals("https") ? HTTPS_PORT : HTTP_PORT);
        return usual ? host : host + ":" + port;
    }
}
