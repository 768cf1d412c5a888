package dev.paperboy.sandbox.discord.limit;

import dev.paperboy.sandbox.discord.model.Timekeeper;
import dev.paperboy.sandbox.discord.wire.TooManyRequests;
import dev.paperboy.sandbox.discord.wire.TooManyRequests.Scope;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests are taken: as many as anybody sends, until a test sets limits.
 *
 * <p>Only the count of invalid requests is always kept.
 */
public final class RateLimits {

    /** What Discord allows a bot a second in all. */
    public static final int GLOBAL = 50;

    private static final int INVALID = 10_000;
    private static final Set<String> MAJOR =
            Set.of("channel_id", "guild_id", "webhook_id", "webhook_token");

    private final Timekeeper time;
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Recent taken = new Recent(Duration.ofSeconds(1));
    private final Recent invalid = new Recent(Duration.ofMinutes(10));
    private volatile int global = Integer.MAX_VALUE;
    private volatile int mostInvalid = INVALID;

    public RateLimits(Timekeeper time) {
        this.time = time;
    }

    /** Limits a route, for each channel or server apart. */
    public void limit(String method, String route, int requests, Duration per) {
        allowances.put(method + " " + route, new Allowance(requests, per));
        buckets.clear();
    }

    /** Limits all routes together in any second, but for what answers interactions. */
    public void limitAll(int requestsPerSecond) {
        global = requestsPerSecond;
    }

    /** Sets after how many invalid requests in ten minutes nothing is let pass any more. */
    public void limitInvalid(int requests) {
        mostInvalid = requests;
    }

    /** Takes everything again. */
    public void clear() {
        allowances.clear();
        buckets.clear();
        global = Integer.MAX_VALUE;
        mostInvalid = INVALID;
    }

    /** The invalid requests of the last ten minutes: 401, 403 and 429 that is not shared. */
    public int invalidRequests() {
        return invalid.count(time.now());
    }

    /** Counts an answer that the client has seen. */
    public void answered(int status, Map<String, String> headers) {
        boolean shared = Scope.SHARED.name().equalsIgnoreCase(headers.get("x-ratelimit-scope"));
        if (status == 401 || status == 403 || (status == 429 && !shared)) {
            invalid.add(time.now());
        }
    }

    /**
     * Counts a request.
     *
     * @param params the values in the path
     * @param exempt whether it answers an interaction
     */
    public Admission admit(
            String method, String route, Map<String, String> params, boolean exempt) {
        Instant now = time.now();
        if (invalid.count(now) >= mostInvalid) {
            return refused(Scope.CLOUDFLARE, invalid.untilOneLeaves(now));
        }
        if (!exempt && !takes(now)) {
            return refused(Scope.GLOBAL, taken.untilOneLeaves(now));
        }
        return bucket(method + " " + route, params).admit(now);
    }

    private synchronized boolean takes(Instant now) {
        if (taken.count(now) >= global) {
            return false;
        }
        taken.add(now);
        return true;
    }

    private static Admission refused(Scope scope, Duration retryAfter) {
        return new Admission(Map.of(), new TooManyRequests(scope, retryAfter));
    }

    private Bucket bucket(String route, Map<String, String> params) {
        Map<String, String> major = new TreeMap<>(params);
        major.keySet().retainAll(MAJOR);
        return buckets.computeIfAbsent(
                route + major,
                _ ->
                        new Bucket(
                                Integer.toHexString(route.hashCode()),
                                allowances.getOrDefault(route, Allowance.PLENTY)));
    }
}
