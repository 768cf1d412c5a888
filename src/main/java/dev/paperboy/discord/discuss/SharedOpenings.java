package dev.paperboy.discord.discuss;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets those who click at the same moment wait for the one who opens the thread. */
@Component
class SharedOpenings {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<Subject, CompletableFuture<Discussing>> open = new ConcurrentHashMap<>();

    /** What the first who asks for this comes to; only that one's work runs. */
    Discussing share(Subject subject, Supplier<Discussing> work) {
        CompletableFuture<Discussing> mine = new CompletableFuture<>();
        CompletableFuture<Discussing> earlier = open.putIfAbsent(subject, mine);
        if (earlier != null) {
            return await(earlier);
        }
        // Closed before it is told, so that whoever asks after that asks anew.
        try {
            Discussing outcome = work.get();
            open.remove(subject);
            mine.complete(outcome);
            return outcome;
        } catch (RuntimeException | Error failure) {
            open.remove(subject);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private static Discussing await(CompletableFuture<Discussing> earlier) {
        try {
            return earlier.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new Discussing.Busy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Discussing.Busy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The thread could not be opened", failed.getCause());
        }
    }
}
