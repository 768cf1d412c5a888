package dev.paperboy.source.http;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a server alone that has refused a request: for hours, twice as long each time in a row,
 * and after a restart too.
 */
final class BackOff {

    static final int FORBIDDEN = 403;
    static final Duration FIRST = Duration.ofHours(2);
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Logger log = LoggerFactory.getLogger(BackOff.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final String line;
    private final LineMemory memory;
    private final Clock clock;
    private @Nullable Closing closing;

    /**
     * @param clock the system clock
     */
    BackOff(String line, LineMemory memory, Clock clock) {
        this.line = line;
        this.memory = memory;
        this.clock = clock;
    }

    /** When the server may be asked, in the past when it may be now. */
    synchronized Instant opening() {
        return closing().until();
    }

    /** Whether it may be asked now. */
    boolean isOpen() {
        return !clock.instant().isBefore(opening());
    }

    /** Takes from an answer whether the next request may be sent. */
    synchronized void heed(int status, HttpHeaders headers) {
        if (status == FORBIDDEN || status == TOO_MANY_REQUESTS) {
            int refusals = closing().refusals() + 1;
            Duration told = Quota.pauseAfter(TOO_MANY_REQUESTS, headers, clock.instant());
            close(longer(pauseAfter(refusals), told), refusals);
            log.warn("{} answered {}: nothing is asked before {}", line, status, opening());
        } else if (Quota.isSpent(status, headers)) {
            close(Quota.pauseAfter(status, headers, clock.instant()), closing().refusals());
        } else if (status < SERVER_ERROR && closing().refusals() > 0) {
            change(Closing.NONE);
        }
    }

    private void close(Duration pause, int refusals) {
        change(new Closing(clock.instant().plus(pause), refusals));
    }

    private void change(Closing next) {
        closing = next;
        try {
            memory.keep(line, next);
        } catch (RuntimeException failed) {
            log.error("It will not be remembered that {} is closed until {}", line, next, failed);
        }
    }

    private Closing closing() {
        if (closing == null) {
            Closing recalled = memory.recall(line);
            // A clock that was ahead must not close it for ever.
            Instant latest = clock.instant().plus(LONGEST);
            boolean believable = !recalled.until().isAfter(latest);
            closing = believable ? recalled : new Closing(latest, recalled.refusals());
        }
        return closing;
    }

    private static Duration pauseAfter(int refusals) {
        Duration pause = FIRST;
        for (int i = 1; i < refusals && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
