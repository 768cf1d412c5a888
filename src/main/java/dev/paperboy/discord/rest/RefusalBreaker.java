package dev.paperboy.discord.rest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import okhttp3.Response;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts what Discord has refused, and stops the requests long before it locks the address out.
 *
 * <p>They go on once half of the refusals are older than the time that Discord counts.
 */
@Component
class RefusalBreaker {

    private static final Logger log = LoggerFactory.getLogger(RefusalBreaker.class);
    private static final Duration COUNTED = Duration.ofMinutes(10);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Clock clock;
    private final int most;
    private final Deque<Instant> refusals = new ArrayDeque<>();
    private boolean open = true;

    RefusalBreaker(
            RequestProperties properties,
            @Qualifier("systemClock") Clock clock,
            MeterRegistry meters) {
        this.most = properties.mostRefused();
        this.clock = clock;
        Gauge.builder("paperboy.discord.requests.refused", this, RefusalBreaker::count)
                .description("Requests that Discord has refused (401, 403, 429) in ten minutes")
                .register(meters);
    }

    void note(Response response) {
        if (isRefusal(response)) {
            add();
        }
    }

    /** A limit that others have used up is nobody's fault. */
    private static boolean isRefusal(Response response) {
        return switch (response.code()) {
            case UNAUTHORIZED, FORBIDDEN -> true;
            case TOO_MANY_REQUESTS -> !"shared".equals(response.header("X-RateLimit-Scope"));
            default -> false;
        };
    }

    private synchronized void add() {
        forgetOldOnes();
        refusals.addLast(clock.instant());
        if (open && refusals.size() >= most) {
            open = false;
            log.error(
                    "Discord has refused {} requests within ten minutes (401, 403, 429). Before it"
                            + " locks the bot out, nothing is sent but answers to commands.",
                    refusals.size());
        }
    }

    synchronized int count() {
        forgetOldOnes();
        return refusals.size();
    }

    synchronized boolean isOpen() {
        if (!open && count() <= most / 2) {
            open = true;
            log.info("Requests go out to Discord again");
        }
        return open;
    }

    private void forgetOldOnes() {
        Instant now = clock.instant();
        bringBack(now);
        Instant oldest = now.minus(COUNTED);
        while (!refusals.isEmpty() && refusals.getFirst().isBefore(oldest)) {
            refusals.removeFirst();
        }
    }

    /**
     * Those from before the clock was put back count from now on, and not until it is there again.
     */
    private void bringBack(Instant now) {
        int ahead = 0;
        while (!refusals.isEmpty() && refusals.getLast().isAfter(now)) {
            refusals.removeLast();
            ahead++;
        }
        for (int i = 0; i < ahead; i++) {
            refusals.addLast(now);
        }
    }
}
