package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.interaction.Acknowledgement;
import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.interaction.Progress;
import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.InteractionType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.World;

import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a person did, and what the bot made of it: each question waits a while for its answer. */
public final class Exchange {
    /** How long a question waits, in real time. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String NO_RESPONSE = "The application did not respond";
    private static final String NO_CHOICES = "Loading options failed";

    private final World world;
    private final Progress progress;
    private final long actorId;

    Exchange(World world, Progress progress) {
        this.world = world;
        this.progress = progress;
        this.actorId = progress.interaction().userId();
    }

    public Interaction interaction() {
        return progress.interaction();
    }

    /** How the bot acknowledged, and when; of a bot that stays silent known after 3 s only. */
    public Acknowledgement acknowledged() {
        return await(progress.acknowledged(), "no acknowledgement");
    }

    /** What Discord tells the person when the bot did not acknowledge in time; else null. */
    public @Nullable String failure() {
        return acknowledged().type() == null ? complaint() : null;
    }

    /** Whether the person's client shows "is thinking…" at this moment. */
    public boolean isThinking() {
        return progress.isDeferred();
    }

    /** Waits for the answer, whatever it is; false: there was none in time. */
    public boolean isAnswered() {
        boolean inTime = acknowledged().type() != null;
        if (inTime) {
            awaitShown();
        }
        return inTime;
    }

    /**
     * The first message of the answer that stands, once more than "is thinking…" is to be seen: a
     * public one that was announced may have made room for a private one.
     */
    public Message reply() {
        awaitShown();
        try {
            return Promptly.await("a message of the answer to " + name())
                    .atMost(PATIENCE)
                    .until(() -> replies().stream().findFirst(), Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException _) {
            throw new AssertionError("the answer to " + name() + " is no message, or is deleted");
        }
    }

    /** All messages of the answer that still stand, first to last. */
    public List<Message> replies() {
        awaitShown();
        List<Long> ids = new ArrayList<>(List.of(progress.originalId()));
        ids.addAll(progress.followUps());
        return ids.stream()
                .map(id -> world.messages().find(interaction().channelId(), id))
                .filter(it -> it != null)
                .toList();
    }

    /** The suggestions for an option. */
    public List<Choice> choices() {
        awaitShown();
        return progress.choices()
                .valueStream()
                .map(it -> new Choice(Json.text(it, "name"), value(it.path("value"))))
                .toList();
    }

    private static Object value(JsonNode value) {
        if (value.isString()) {
            return value.asString();
        }
        return value.isIntegralNumber() ? (Object) value.asLong() : value.asDouble();
    }

    /** The form the bot opened. */
    public ModalForm modal() {
        awaitShown();
        JsonNode modal = progress.modal();
        if (modal == null) {
            throw new AssertionError("the answer to " + name() + " is no modal");
        }
        return new ModalForm(interaction(), modal);
    }

    /** Whether only the person who acted sees the answer. */
    public boolean isEphemeral() {
        return reply().isEphemeral();
    }

    private void awaitShown() {
        Acknowledgement first = acknowledged();
        if (first.type() == null) {
            throw new AssertionError(name() + ": " + complaint());
        }
        // A silent acknowledgement of a click may be all there is.
        if (first.type() != CallbackType.DEFERRED_UPDATE) {
            await(progress.shown(), "nothing shown after " + first.type());
        }
    }

    private String complaint() {
        boolean suggesting = interaction().type() == InteractionType.AUTOCOMPLETE;
        return suggesting ? NO_CHOICES : NO_RESPONSE;
    }

    private <T> T await(CompletableFuture<T> outcome, String otherwise) {
        try {
            return outcome.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new AssertionError(name() + ": " + otherwise + " within " + PATIENCE);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String name() {
        return world.users().get(actorId).displayName() + "'s " + interaction().name();
    }
}
