package dev.paperboy.discord.fairuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import java.time.Duration;

/**
 * What each of many may do at some rate; in memory, so that a restart gives all of it back.
 *
 * @param <K> of whom there are many
 */
final class Allowance<K> {

    /** Beyond so many at the same time, who has been still for longest begins anew. */
    private static final int MOST = 100_000;

    private final Rate rate;
    private final TimeMeter time;
    private final Cache<K, Bucket> buckets;

    Allowance(Rate rate, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        // After this time it would be full again.
                        .expireAfterAccess(rate.each())
                        .ticker(time::currentTimeNanos)
                        .build();
    }

    /** Takes one; how long to wait for the next if there is none, else zero. */
    Duration take(K key) {
        if (rate.isUnlimited()) {
            return Duration.ZERO;
        }
        ConsumptionProbe probe = buckets.get(key, _ -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rate.times()).refillGreedy(rate.times(), rate.each()))
                .withCustomTimePrecision(time)
                .build();
    }
}
