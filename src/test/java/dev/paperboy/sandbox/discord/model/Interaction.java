package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

/**
 * One act of a person that the bot has to answer.
 *
 * @param token the secret that answers are addressed with
 * @param guildId 0 in a direct conversation
 * @param data what was typed, clicked, chosen or filled in, as Discord sends it
 * @param messageId the message a component stands on or a modal came from; 0 when there is none
 * @param locale the language of the person's client
 */
public record Interaction(
        long id,
        String token,
        InteractionType type,
        long userId,
        long channelId,
        long guildId,
        ObjectNode data,
        long messageId,
        String locale,
        Instant createdAt) {

    /**
     * The name of the command with those of its subcommands, as {@code digest setup}; the id of the
     * component or of the modal.
     */
    public String name() {
        return data.has("custom_id") ? Json.text(data, "custom_id") : TypedCommand.of(data).name();
    }
}
