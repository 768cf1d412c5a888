package dev.paperboy.source.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        List<Limit> limits = limits(headers);
        if (!isSpent(status, headers)) {
            return shortened(longest(limits.stream().map(Limit::spread)));
        }
        int least = limits.stream().mapToInt(Limit::left).min().orElse(0);
        Duration byLimit =
                longest(limits.stream().filter(limit -> limit.left() == least).map(Limit::reset));
        Duration wait = longer(retryAfter(headers, now).orElse(Duration.ZERO), byLimit);
        return wait.isZero() ? UNNAMED_WAIT : shortened(wait);
    }

    /**
     * One of the server's quotas.
     *
     * @param left requests that remain
     * @param reset time until there are all of them again
     */
    private record Limit(int left, Duration reset) {

        Duration spread() {
            return left < FEW ? reset.dividedBy(left + 1L) : Duration.ZERO;
        }
    }

    private static List<Limit> limits(HttpHeaders headers) {
        List<Limit> limits = new ArrayList<>();
        for (String header : headers.allValues("RateLimit")) {
            for (String item : header.split(",", -1)) {
                Matcher left = REMAINING.matcher(item);
                Matcher reset = RESET.matcher(item);
                if (left.find() && reset.find()) {
                    limits.add(
                            new Limit(
                                    Integer.parseInt(left.group(1)),
                                    Duration.ofSeconds(Long.parseLong(reset.group(1)))));
                }
            }
        }
        return limits;
    }

    private static Duration longest(Stream<Duration> durations) {
        return durations.reduce(Duration.ZERO, Quota::longer);
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
