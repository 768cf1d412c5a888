package dev.paperboy.sandbox.discord.interaction;

import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** How far the bot has come in answering one interaction. */
public final class Progress {
    private final Interaction interaction;
    private final long startNanos = System.nanoTime();
    private final CompletableFuture<Acknowledgement> acknowledged = new CompletableFuture<>();
    private final CompletableFuture<Boolean> shown = new CompletableFuture<>();
    private final List<Long> followUps = new CopyOnWriteArrayList<>();
    private volatile long originalId;
    private volatile boolean deferred;
    private volatile JsonNode choices = Json.array();
    private volatile @Nullable JsonNode modal;

    Progress(Interaction interaction) {
        this.interaction = interaction;
    }

    public Interaction interaction() {
        return interaction;
    }

    /**
     * Makes sure that a first answer can still be given.
     *
     * @throws Refused when it comes too late or is not the first
     */
    public void requireOpen() {
        Acknowledgement outcome = acknowledged.getNow(null);
        if (outcome != null) {
            boolean tooLate = outcome.type() == null;
            throw new Refused(
                    tooLate ? DiscordError.UNKNOWN_INTERACTION : DiscordError.ALREADY_ACKNOWLEDGED);
        }
    }

    void acknowledge(CallbackType type) {
        deferred = type == CallbackType.DEFERRED_MESSAGE;
        acknowledged.complete(new Acknowledgement(type, waited()));
    }

    /**
     * Ends the waiting for the first answer.
     *
     * @return whether there was none
     */
    boolean giveUp() {
        return acknowledged.complete(new Acknowledgement(null, waited()));
    }

    private Duration waited() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    /** Completes when the bot has acknowledged, or the three seconds are over. */
    public CompletableFuture<Acknowledgement> acknowledged() {
        return acknowledged;
    }

    /** Completes when the person sees more than "is thinking…": a message, choices or a modal. */
    public CompletableFuture<Boolean> shown() {
        return shown;
    }

    public void show() {
        deferred = false;
        shown.complete(true);
    }

    /** Whether the person sees "is thinking…". */
    public boolean isDeferred() {
        return deferred;
    }

    /** The message that {@code @original} stands for; 0 while there is none. */
    public long originalId() {
        return originalId;
    }

    public void setOriginal(long messageId) {
        originalId = messageId;
    }

    public List<Long> followUps() {
        return followUps;
    }

    public void addFollowUp(long messageId) {
        followUps.add(messageId);
        show();
    }

    public boolean owns(long messageId) {
        return messageId == originalId || followUps.contains(messageId);
    }

    /** The choices an autocompletion was answered with. */
    public JsonNode choices() {
        return choices;
    }

    public void offer(JsonNode offered) {
        choices = offered;
        show();
    }

    /** The modal that was opened; null when none was. */
    public @Nullable JsonNode modal() {
        return modal;
    }

    public void open(JsonNode opened) {
        modal = opened;
        show();
    }
}
