package dev.paperboy.source.huggingface;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import dev.paperboy.paper.RemoteSearch.Found;
import dev.paperboy.paper.RemoteSearch.Off;
import dev.paperboy.paper.RemoteSearch.Outcome;
import dev.paperboy.paper.RemoteSearch.Spent;
import dev.paperboy.paper.RemoteSearch.Unavailable;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Makes the memory of searches: some minutes for an answer, a moment for a failure. */
final class SearchMemory {

    static final int MOST = 1_000;

    /** Long enough that a Hugging Face that is down is not asked the same again and again. */
    static final Duration FAILURE = Duration.ofSeconds(30);

    private SearchMemory() {}

    /**
     * @param remembered for how long an answer is good
     * @param clock the system clock
     * @param executor asks; who asks the same meanwhile waits for it
     */
    static AsyncCache<String, Outcome> lasting(
            Duration remembered, Clock clock, Executor executor) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(executor)
                .expireAfter(
                        Expiry.<String, Outcome>creating((_, outcome) -> age(outcome, remembered)))
                .buildAsync();
    }

    private static Duration age(Outcome outcome, Duration remembered) {
        return switch (outcome) {
            case Found _ -> remembered;
            case Unavailable _ -> FAILURE;
            case Spent _, Off _ -> Duration.ZERO;
        };
    }
}
