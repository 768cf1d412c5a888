package dev.paperboy.discord.delivery;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.internal.requests.RestActionImpl;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads from Discord, as Discord sends it, and waits for it, but not for ever.
 *
 * <p>JDA leaves out of a message what it cannot read, as a container with a picture that lacks an
 * address.
 */
public final class Reading {

    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private Reading() {}

    /**
     * Asks for it.
     *
     * @throws RuntimeException what came instead
     */
    public static <T> T of(JDA jda, Route.CompiledRoute route, Function<Response, T> reader) {
        CompletableFuture<T> answer =
                new RestActionImpl<T>(jda, route, (response, _) -> reader.apply(response))
                        .timeout(TURN.toMillis(), TimeUnit.MILLISECONDS)
                        .submit();
        try {
            return answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
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
