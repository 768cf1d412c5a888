package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.interaction.Progress;
import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.InteractionType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.MessageJson;
import dev.paperboy.sandbox.discord.wire.Refused;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The first answer to an interaction. */
final class CallbackRoutes {
    private final World world;
    private final Interactions interactions;
    private final Posting posting;
    private final MessageJson messages;

    CallbackRoutes(World world, Interactions interactions, Posting posting, MessageJson messages) {
        this.world = world;
        this.interactions = interactions;
        this.posting = posting;
        this.messages = messages;
    }

    void addTo(Routes routes) {
        routes.open(
                "POST",
                "/interactions/{interaction_id}/{interaction_token}/callback",
                this::answer);
    }

    private Answer answer(Call call) {
        Progress progress =
                interactions.forCallback(
                        call.id("interaction_id"), call.param("interaction_token"));
        JsonNode body = call.body();
        CallbackType type = CallbackType.of(body.path("type").asInt(0));
        if (type == null || !isAllowed(type, progress.interaction())) {
            throw Refused.invalidBody(
                    "/type",
                    "INTERACTION_INVALID_RESPONSE_TYPE",
                    "This response type cannot answer this interaction.");
        }
        return world.changes()
                .inOrder(() -> {
                    progress.requireOpen();
                    Message message = apply(type, progress, body.path("data"), call);
                    interactions.acknowledge(progress, type);
                    return call.flag("with_response")
                            ? Answer.ok(json(type, progress, message))
                            : Answer.nothing();
                });
    }

    private static boolean isAllowed(CallbackType type, Interaction interaction) {
        InteractionType to = interaction.type();
        return switch (type) {
            case MESSAGE, DEFERRED_MESSAGE -> to != InteractionType.AUTOCOMPLETE;
            case DEFERRED_UPDATE, UPDATE ->
                    to == InteractionType.COMPONENT
                            || (to == InteractionType.MODAL_SUBMIT && interaction.messageId() != 0);
            case AUTOCOMPLETE -> to == InteractionType.AUTOCOMPLETE;
            case MODAL -> to == InteractionType.COMMAND || to == InteractionType.COMPONENT;
        };
    }

    private @Nullable Message apply(
            CallbackType type, Progress progress, JsonNode data, Call call) {
        Interaction interaction = progress.interaction();
        return switch (type) {
            case MESSAGE -> original(progress, posting.reply(interaction, data, call.files()));
            case DEFERRED_MESSAGE -> {
                Message thinking = posting.think(interaction, data);
                progress.setOriginal(thinking.id());
                yield thinking;
            }
            case DEFERRED_UPDATE -> {
                progress.setOriginal(interaction.messageId());
                yield null;
            }
            case UPDATE ->
                    original(progress, posting.edit(source(interaction), data, call.files()));
            case AUTOCOMPLETE -> {
                progress.offer(data.path("choices").deepCopy());
                yield null;
            }
            case MODAL -> {
                progress.open(data.deepCopy());
                yield null;
            }
        };
    }

    private static Message original(Progress progress, Message message) {
        progress.setOriginal(message.id());
        progress.show();
        return message;
    }

    private Message source(Interaction interaction) {
        Message message = world.messages().find(interaction.channelId(), interaction.messageId());
        if (message == null) {
            throw new Refused(DiscordError.UNKNOWN_MESSAGE);
        }
        return message;
    }

    private ObjectNode json(CallbackType type, Progress progress, @Nullable Message message) {
        Interaction interaction = progress.interaction();
        ObjectNode json = Json.object();
        ObjectNode about =
                json.putObject("interaction")
                        .put("id", Long.toString(interaction.id()))
                        .put("type", interaction.type().code());
        ObjectNode resource = json.putObject("resource").put("type", type.code());
        if (message != null) {
            about.put("response_message_id", Long.toString(message.id()))
                    .put("response_message_loading", message.isLoading())
                    .put("response_message_ephemeral", message.isEphemeral());
            resource.set("message", messages.of(message));
        }
        return json;
    }
}
