package dev.paperboy.source.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from an answer when its server may be asked again.
 *
 * <p>Hugging Face tells {@code RateLimit: "api";r=0;t=55}: nothing remains for 55 seconds.
 */
final class Quota {

    /** For a 429 that names no time. */
    static final Duration UNNAMED_WAIT = Duration.ofMinutes(1);

    /** A server that names more was misunderstood. */
    static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** With fewer requests left than this, they are spread over the time that is left. */
    static final int FEW = 10;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final Pattern REMAINING = Pattern.compile("\\br\\s*=\\s*(\\d{1,9})");
    private static final Pattern RESET = Pattern.compile("\\bt\\s*=\\s*(\\d{1,9})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private Quota() {}

    /** Whether this answer says nothing but to wait. */
    static boolean isSpent(int status, HttpHeaders headers) {
        return status == TOO_MANY_REQUESTS
                || (status == UNAVAILABLE && headers.firstValue("Retry-After").isPresent());
    }

    /**
     * How long to send nothing to the server.
     *
     * @param now by the system clock, for a {@code Retry-After} that is a date
     */
    static Duration pauseAfter(int status, HttpHeaders headers, Instant now) {
        Duration told = retryAfter(headers, now).orElse(Duration.ZERO);
        Duration byLimit = Duration.ZERO;
        for (String header : headers.allValues("RateLimit")) {
            for (String item : header.split(",", -1)) {
                byLimit = longer(byLimit, pauseBy(item));
            }
        }
        if (!isSpent(status, headers)) {
            return shortened(byLimit);
        }
        Duration wait = longer(told, byLimit);
        return wait.isZero() ? UNNAMED_WAIT : shortened(wait);
    }

    private static Duration pauseBy(String item) {
        Matcher remaining = REMAINING.matcher(item);
        Matcher reset = RESET.matcher(item);
        if (!remaining.find() || !reset.find()) {
            return Duration.ZERO;
        }
        int left = Integer.parseInt(remaining.group(1));
        Duration time = Duration.ofSeconds(Long.parseLong(reset.group(1)));
        return left < FEW ? time.dividedBy(left + 1L) : Duration.ZERO;
    }

    private static Optional<Duration> retryAfter(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(v -> wait(v, now));
    }

    private static Optional<Duration> wait(String retryAfter, Instant now) {
        if (SECONDS.matcher(retryAfter).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        try {
            Instant date =
                    ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            return Optional.of(longer(Duration.ZERO, Duration.between(now, date)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shortened(Duration wait) {
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
