package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/**
 * A message as it stands now.
 *
 * @param type Discord's number: 0 ordinary, 19 reply, 20 answer to a command
 * @param flags bits of {@link MessageFlag}
 * @param ephemeralFor the only person who sees it; 0 when all do
 * @param origin the interaction it answers
 * @param referenceId the message it replies to; 0 when there is none
 * @param nonce the sender's own mark; empty when there is none
 */
public record Message(
        long id,
        long channelId,
        long authorId,
        int type,
        int flags,
        MessageBody body,
        Pings pings,
        long ephemeralFor,
        @Nullable InteractionOrigin origin,
        long referenceId,
        String nonce,
        Instant createdAt,
        @Nullable Instant editedAt) {

    public static final int ORDINARY = 0;
    public static final int REPLY = 19;
    public static final int COMMAND_ANSWER = 20;

    public boolean has(MessageFlag flag) {
        return flag.isIn(flags);
    }

    public boolean isEphemeral() {
        return has(MessageFlag.EPHEMERAL);
    }

    /** Whether it still shows "is thinking…". */
    public boolean isLoading() {
        return has(MessageFlag.LOADING);
    }

    public boolean isVisibleTo(long userId) {
        return ephemeralFor == 0 || ephemeralFor == userId;
    }

    /** All the text a reader sees, from top to bottom, one piece a line. */
    public String text() {
        return body.text();
    }

    /** All buttons and selects, from top to bottom. */
    public List<JsonNode> controls() {
        return Components.all(body.components())
                .filter(it -> Components.type(it) == Components.BUTTON || Components.isSelect(it))
                .toList();
    }

    /** The texts on the buttons, from top to bottom. */
    public List<String> buttonLabels() {
        return controls().stream()
                .filter(it -> Components.type(it) == Components.BUTTON)
                .map(it -> Json.text(it, "label"))
                .toList();
    }

    public Message withFlags(int newFlags) {
        return new Message(
                id,
                channelId,
                authorId,
                type,
                newFlags,
                body,
                pings,
                ephemeralFor,
                origin,
                referenceId,
                nonce,
                createdAt,
                editedAt);
    }

    public Message edited(MessageBody newBody, int newFlags, Pings newPings, @Nullable Instant at) {
        return new Message(
                id,
                channelId,
                authorId,
                type,
                newFlags,
                newBody,
                newPings,
                ephemeralFor,
                origin,
                referenceId,
                nonce,
                createdAt,
                at);
    }
}
