package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.HttpExchange;

import java.net.URI;
import java.time.Duration;

/** An address on the loopback that stands for a site, and can be made to stand for another. */
final class SiteRelay implements AutoCloseable {

    private final Duration patience;
    private final LoopbackServer server = LoopbackServer.start(this::handle);
    private volatile SiteClient site;
    private volatile boolean down;

    private SiteRelay(URI site, Duration patience) {
        this.patience = patience;
        this.site = new SiteClient(site, patience);
    }

    /**
     * Starts on a free port.
     *
     * @param site what is behind it; of the address only scheme, host and port count
     * @param patience the longest to wait for an answer of it
     */
    static SiteRelay to(String site, Duration patience) {
        return new SiteRelay(URI.create(site), patience);
    }

    /** Its address, without a slash at the end. */
    String url() {
        return server.url();
    }

    /** Leads to another site from now on; nothing of the one before is answered any more. */
    void leadTo(String other) {
        SiteClient before = site;
        site = new SiteClient(URI.create(other), patience);
        before.close();
    }

    /** Lets everything be answered with 503, or no longer. */
    void down(boolean isDown) {
        down = isDown;
    }

    private HubAnswer handle(HttpExchange asked) {
        if (!asked.getRequestMethod().equals("GET")) {
            return HubAnswer.status(405, "text/plain", "").with("Allow", "GET");
        }
        if (down) {
            return HubAnswer.unavailable();
        }
        SiteClient first = site;
        HubAnswer answer = first.answer(asked, url());
        return first == site ? answer : handle(asked);
    }

    @Override
    public void close() {
        server.close();
        site.close();
    }
}
