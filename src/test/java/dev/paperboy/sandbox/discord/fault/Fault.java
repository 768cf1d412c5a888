package dev.paperboy.sandbox.discord.fault;

import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.TooManyRequests;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.function.UnaryOperator;

/**
 * Something that goes wrong with a request: before Discord does what was asked, if not said
 * otherwise.
 */
public final class Fault {

    private final String name;
    private final boolean afterTheDeed;
    private final Effect effect;

    private Fault(String name, boolean afterTheDeed, Effect effect) {
        this.name = name;
        this.afterTheDeed = afterTheDeed;
        this.effect = effect;
    }

    /** An answer with this status in Discord's words. */
    public static Fault status(int status) {
        JsonNode json = Json.object().put("message", status + ": of a fault").put("code", 0);
        return answer(Integer.toString(status), WireAnswer.of(status, json));
    }

    /** A refusal, as if what it speaks of were so. */
    public static Fault refusal(DiscordError error) {
        return answer(error.name(), WireAnswer.of(error));
    }

    /** A refusal because of too many requests, as if there had been. */
    public static Fault limited(TooManyRequests refusal) {
        return answer("429 " + refusal.scope(), refusal.answer());
    }

    public static Fault answer(String name, WireAnswer answer) {
        return new Fault(name, false, new Effect.Instead(new Reaction.Answered(answer)));
    }

    /** The connection ends without an answer. */
    public static Fault dropped() {
        return new Fault("dropped", false, new Effect.Instead(new Reaction.Dropped()));
    }

    /** No answer ever comes. */
    public static Fault stalled() {
        return new Fault("stalled", false, new Effect.Instead(new Reaction.Stalled()));
    }

    /** What was done is told in half, under a status that says that all is well. */
    public static Fault garbled() {
        return rewritten("garbled", body -> body.substring(0, body.length() / 2));
    }

    /** What was done is told in other words. */
    public static Fault rewritten(String name, UnaryOperator<String> body) {
        return new Fault(name, true, new Effect.Rewritten(body));
    }

    /**
     * The request, or its answer, goes on when the runnable has ended, which may also look on, or
     * end the world.
     */
    public static Fault held(String name, Runnable until) {
        return new Fault(name, false, new Effect.Held(until));
    }

    /** The same, but Discord has done what was asked. */
    public Fault afterTheDeed() {
        return new Fault(name, true, effect);
    }

    /** What the client gets before anything is done; null: it is done. */
    public @Nullable Reaction before() {
        if (afterTheDeed) {
            return null;
        }
        return switch (effect) {
            case Effect.Instead(Reaction reaction) -> reaction;
            case Effect.Held(Runnable until) -> {
                until.run();
                yield null;
            }
            case Effect.Rewritten _ -> null;
        };
    }

    /** What the client gets when it is done. */
    public Reaction after(WireAnswer answer) {
        if (!afterTheDeed) {
            return new Reaction.Answered(answer);
        }
        return switch (effect) {
            case Effect.Instead(Reaction reaction) -> reaction;
            case Effect.Held(Runnable until) -> {
                until.run();
                yield new Reaction.Answered(answer);
            }
            case Effect.Rewritten(UnaryOperator<String> body) ->
                    new Reaction.Answered(answer.withBody(body.apply(answer.body())));
        };
    }

    /** As it stands in the log: {@code 502}, {@code dropped after the deed}. */
    @Override
    public String toString() {
        return afterTheDeed ? name + " after the deed" : name;
    }
}
