package dev.paperboy.discord.delivery;

import dev.paperboy.discord.rest.RecallableBody;
import dev.paperboy.discord.rest.RestClient;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes the requests that change something, waits for the answers, but not for ever, and knows of
 * each that failed whether it may have been done.
 *
 * <p>Once it has told, nothing more of the request is sent, although JDA would go on trying: the
 * caller will ask again.
 */
@Component
public class Requests {

    /** Two of them, for a conversation and what is said in it, end before a delivery's lease. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Discord may ask to wait longer, but another channel can be served meanwhile. */
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(5);

    private final RestClient client;
    private final Holds holds;

    Requests(RestClient client, Holds holds) {
        this.client = client;
        this.holds = holds;
    }

    /** What came of a request. */
    public sealed interface Reply {

        /** Discord has done it. */
        record Done(DataObject answer) implements Reply {}

        /** It was surely not done and never will be. */
        record NotDone(String reason) implements Reply {}

        /** Discord has refused it, or nobody knows what became of it: the failure tells. */
        record Failed(RuntimeException failure) implements Reply {}
    }

    /** Makes it; waits for up to 40 seconds. */
    public Reply make(JDA jda, Outgoing outgoing) {
        if (!client.isOpen()) {
            return new Reply.NotDone("Discord takes no requests of the bot just now");
        }
        Optional<Duration> hold = holds.left(outgoing.route());
        if (hold.isPresent()) {
            return new Reply.NotDone(waiting(hold.get()));
        }
        CompletableFuture<DataObject> answer = new CompletableFuture<>();
        RecallableBody body =
                new RecallableBody(outgoing.json(), wait -> held(outgoing.route(), wait, answer));
        try {
            submit(jda, outgoing.route(), body, answer);
            return new Reply.Done(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return failed(body, e.getCause() instanceof RuntimeException cause ? cause : e);
        } catch (TimeoutException | RejectedExecutionException e) {
            return failed(body, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(body, e);
        }
    }

    private static void submit(
            JDA jda,
            Route.CompiledRoute route,
            RecallableBody body,
            CompletableFuture<DataObject> answer) {
        new RestActionImpl<DataObject>(jda, route, body, (response, _) -> response.getObject())
                // Where it waits in a queue of JDA's, it leaves that with this.
                .setCheck(() -> !body.isRecalled())
                .queue(answer::complete, answer::completeExceptionally);
    }

    private void held(
            Route.CompiledRoute route, Duration wait, CompletableFuture<DataObject> answer) {
        if (wait.compareTo(LONGEST_HOLD) > 0) {
            holds.note(route, wait);
            answer.completeExceptionally(new RejectedExecutionException(waiting(wait)));
        }
    }

    private static String waiting(Duration wait) {
        return "Discord asks to wait for " + wait.toSeconds() + " s";
    }

    private static Reply failed(RecallableBody body, Throwable failure) {
        boolean isUndone = body.recall();
        if (isUndone) {
            String message = failure.getMessage();
            return new Reply.NotDone(message == null ? failure.toString() : message);
        }
        return new Reply.Failed(
                failure instanceof RuntimeException known
                        ? known
                        : new CompletionException(failure));
    }
}
