package dev.paperboy.discord.delivery;

import net.dv8tion.jda.api.requests.RestAction;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for Discord, but not for ever, so that one message cannot hold up all others.
 *
 * @param start how long a request may wait for its turn
 * @param end how long its answer is waited for, the wait for its turn included
 */
record Deadline(Duration start, Duration end) {

    /**
     * Makes the request and waits for the answer.
     *
     * @throws RuntimeException what came of it instead
     */
    <T> T await(RestAction<T> action) {
        CompletableFuture<T> answer =
                action.timeout(start.toMillis(), TimeUnit.MILLISECONDS).submit();
        try {
            return answer.get(end.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new CompletionException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new CompletionException(e);
        }
    }
}
