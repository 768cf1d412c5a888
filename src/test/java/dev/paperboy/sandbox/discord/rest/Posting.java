package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.InteractionOrigin;
import dev.paperboy.sandbox.discord.model.InteractionType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageBody;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.Pings;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.time.Instant;
import java.util.List;

/** Posts and edits the bot's messages. */
final class Posting {
    private static final int SETTABLE =
            MessageFlag.SUPPRESS_EMBEDS.bit()
                    | MessageFlag.SUPPRESS_NOTIFICATIONS.bit()
                    | MessageFlag.IS_COMPONENTS_V2.bit();

    private final World world;
    private final Composer composer;
    private final PingReader pings;

    Posting(World world, Composer composer) {
        this.world = world;
        this.composer = composer;
        this.pings = new PingReader(world);
    }

    /** Posts a message of the bot's own accord, under an id when one is given. */
    Message post(Channel channel, long id, JsonNode json, List<Upload> files) {
        MessageBody body = composer.compose(json, files, channel.id());
        requireContent(body);
        long referenceId = Json.id(json.path("message_reference"), "message_id");
        JsonNode allowed = json.path("allowed_mentions");
        Pings notified = pings.read(body, channel, allowed, false);
        Message answered = world.messages().find(channel.id(), referenceId);
        boolean spared = allowed.isObject() && !allowed.path("replied_user").asBoolean(false);
        if (answered != null && !spared) {
            notified = notified.and(answered.authorId());
        }
        return world.messages()
                .add(
                        new Message(
                                id,
                                channel.id(),
                                world.bot().id(),
                                referenceId == 0 ? Message.ORDINARY : Message.REPLY,
                                json.path("flags").asInt(0) & SETTABLE,
                                body,
                                notified,
                                0,
                                null,
                                referenceId,
                                Json.text(json, "nonce"),
                                world.time().now(),
                                null));
    }

    /** Posts the answer to an interaction. */
    Message reply(Interaction interaction, JsonNode json, List<Upload> files) {
        Channel channel = world.channels().get(interaction.channelId());
        MessageBody body = composer.compose(json, files, channel.id());
        requireContent(body);
        int flags = json.path("flags").asInt(0) & (SETTABLE | MessageFlag.EPHEMERAL.bit());
        Pings read = pings.read(body, channel, json.path("allowed_mentions"), true);
        return add(interaction, flags, body, read);
    }

    /** Shows "is thinking…" until the answer comes. */
    Message think(Interaction interaction, JsonNode data) {
        int flags =
                (data.path("flags").asInt(0) & MessageFlag.EPHEMERAL.bit())
                        | MessageFlag.LOADING.bit();
        return add(interaction, flags, MessageBody.empty(), Pings.NONE);
    }

    private Message add(Interaction interaction, int flags, MessageBody body, Pings read) {
        boolean ephemeral = MessageFlag.EPHEMERAL.isIn(flags);
        boolean command = interaction.type() == InteractionType.COMMAND;
        InteractionOrigin origin =
                new InteractionOrigin(
                        interaction.id(),
                        interaction.type(),
                        interaction.userId(),
                        interaction.name());
        return world.messages()
                .add(
                        new Message(
                                world.ids().next(),
                                interaction.channelId(),
                                world.bot().id(),
                                command ? Message.COMMAND_ANSWER : Message.ORDINARY,
                                flags,
                                body,
                                read,
                                ephemeral ? interaction.userId() : 0,
                                origin,
                                0,
                                "",
                                world.time().now(),
                                null));
    }

    /**
     * Edits a message.
     *
     * @throws Refused when it is gone, or nothing would be left of it
     */
    Message edit(Message message, JsonNode json, List<Upload> files) {
        Channel channel = world.channels().get(message.channelId());
        MessageBody body = composer.edit(message.body(), json, files, channel.id());
        requireContent(body);
        int flags = (message.flags() | v2(json)) & ~MessageFlag.LOADING.bit();
        checkKind(body, flags);
        // An edit notifies nobody, save where it is the first thing said.
        Pings read =
                message.isLoading()
                        ? pings.read(body, channel, json.path("allowed_mentions"), true)
                        : message.pings();
        // What takes the place of "is thinking…" is to nobody an edit.
        Instant editedAt = message.isLoading() ? null : world.time().now();
        Message edited =
                world.messages()
                        .edit(
                                channel.id(),
                                message.id(),
                                it -> it.edited(body, flags, read, editedAt));
        if (edited == null) {
            throw new Refused(DiscordError.UNKNOWN_MESSAGE);
        }
        return edited;
    }

    private static void requireContent(MessageBody body) {
        if (body.isEmpty()) {
            throw Refused.emptyMessage();
        }
    }

    private static int v2(JsonNode json) {
        return json.path("flags").asInt(0) & MessageFlag.IS_COMPONENTS_V2.bit();
    }

    /**
     * A message of Components V2 stays one, and has neither content nor embeds; another has rows
     * alone.
     */
    private static void checkKind(MessageBody body, int flags) {
        boolean v2 = MessageFlag.IS_COMPONENTS_V2.isIn(flags);
        if (!v2 && body.components().valueStream().anyMatch(it -> !Components.isRow(it))) {
            throw Refused.invalidBody(
                    "/components",
                    "UNION_TYPE_CHOICES",
                    "Only action rows, where the flag of Components V2 is not set.");
        }
        if (v2 && !body.content().isEmpty()) {
            throw Refused.invalidBody(
                    "/content",
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }
        if (v2 && !body.embeds().isEmpty()) {
            throw Refused.invalidBody(
                    "/embeds",
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }
    }

    /** A person's own message. */
    static Message spoken(World world, Channel channel, long userId, String text) {
        MessageBody body = MessageBody.ofText(text);
        Pings read = new PingReader(world).read(body, channel, MissingNode.getInstance(), true);
        return world.messages()
                .add(
                        new Message(
                                world.ids().next(),
                                channel.id(),
                                userId,
                                Message.ORDINARY,
                                0,
                                body,
                                read,
                                0,
                                null,
                                0,
                                "",
                                world.time().now(),
                                null));
    }
}
