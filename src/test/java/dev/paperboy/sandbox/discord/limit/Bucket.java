package dev.paperboy.sandbox.discord.limit;

import dev.paperboy.sandbox.discord.wire.TooManyRequests;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The requests of one route about one channel or server, counted from the first on. */
final class Bucket {

    private final String name;
    private final Allowance allowance;
    private Instant ends = Instant.MIN;
    private int left;

    Bucket(String name, Allowance allowance) {
        this.name = name;
        this.allowance = allowance;
    }

    /** Counts a request. */
    synchronized Admission admit(Instant now) {
        if (!now.isBefore(ends)) {
            ends = now.plus(allowance.per());
            left = allowance.requests();
        }
        Duration rest = Duration.between(now, ends);
        boolean taken = left > 0;
        left = Math.max(0, left - 1);
        return new Admission(
                headers(rest),
                taken ? null : new TooManyRequests(TooManyRequests.Scope.USER, rest));
    }

    private Map<String, String> headers(Duration rest) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-ratelimit-bucket", name);
        headers.put("x-ratelimit-limit", Integer.toString(allowance.requests()));
        headers.put("x-ratelimit-remaining", Integer.toString(left));
        headers.put("x-ratelimit-reset", TooManyRequests.seconds(sinceEpoch()).toPlainString());
        headers.put("x-ratelimit-reset-after", TooManyRequests.seconds(rest).toPlainString());
        return headers;
    }

    private Duration sinceEpoch() {
        return Duration.between(Instant.EPOCH, ends);
    }
}
