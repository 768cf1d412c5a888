package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.sandbox.discord.model.Attachment;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.InteractionOrigin;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageBody;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.User;
import dev.paperboy.sandbox.discord.model.World;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

/** Writes messages as Discord does. */
public final class MessageJson {
    private final World world;
    private final ChannelJson channels;

    public MessageJson(World world, ChannelJson channels) {
        this.world = world;
        this.channels = channels;
    }

    /** A message as HTTP answers it. */
    public ObjectNode of(Message message) {
        ObjectNode json = plain(message);
        if (message.referenceId() != 0) {
            reference(message, json);
        }
        if (message.has(MessageFlag.HAS_THREAD)) {
            Channel thread = world.channels().find(message.id());
            if (thread != null) {
                json.set("thread", channels.of(thread));
            }
        }
        return json;
    }

    /** A message with the nonce its sender gave it, as only the answer to its sending bears. */
    public ObjectNode created(Message message) {
        ObjectNode json = of(message);
        return message.nonce().isEmpty() ? json : json.put("nonce", message.nonce());
    }

    /** A message as the gateway announces it. */
    public ObjectNode announced(Message message) {
        ObjectNode json = created(message);
        Channel channel = world.channels().get(message.channelId());
        json.put("channel_type", channel.type().code());
        Member member = world.member(message.authorId(), channel);
        if (!channel.isDirect()) {
            json.put("guild_id", Long.toString(channel.guildId()));
        }
        if (member != null) {
            json.set("member", Wire.partialMember(member));
        }
        return json;
    }

    /**
     * A message as a bot sees it that was not granted the reading of what others write: the words
     * of others are blank, except in direct messages and where they mention it.
     */
    public ObjectNode withheld(Message message, ObjectNode json) {
        long bot = world.bot().id();
        boolean shown =
                message.authorId() == bot
                        || world.channels().get(message.channelId()).isDirect()
                        || message.pings().userIds().contains(bot);
        if (!shown) {
            json.put("content", "");
            json.putArray("embeds");
            json.putArray("attachments");
            json.putArray("components");
        }
        return json;
    }

    private ObjectNode plain(Message message) {
        MessageBody body = message.body();
        Instant edited = message.editedAt();
        User author = world.users().get(message.authorId());
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(message.id()))
                        .put("channel_id", Long.toString(message.channelId()))
                        .put("type", message.type())
                        .put("flags", message.flags())
                        .put("content", body.content())
                        .put("timestamp", Wire.time(message.createdAt()))
                        .put("edited_timestamp", edited == null ? null : Wire.time(edited))
                        .put("tts", false)
                        .put("pinned", false)
                        .put("mention_everyone", message.pings().everyone());
        json.set("author", Wire.user(author));
        json.set("embeds", body.embeds().deepCopy());
        json.set("components", body.components().deepCopy());
        ArrayNode attachments = json.putArray("attachments");
        body.attachments().forEach(it -> attachments.add(attachment(it)));
        mentions(message, json);
        InteractionOrigin origin = message.origin();
        if (origin != null) {
            json.put("application_id", Long.toString(world.application().id()))
                    .put("webhook_id", Long.toString(world.application().id()));
            json.set("interaction_metadata", metadata(origin));
        }
        return json;
    }

    private void mentions(Message message, ObjectNode json) {
        ArrayNode mentions = json.putArray("mentions");
        Channel channel = world.channels().find(message.channelId());
        Guild guild =
                channel == null || channel.isDirect()
                        ? null
                        : world.guilds().find(channel.guildId());
        for (Long id : message.pings().userIds()) {
            User user = world.users().find(id);
            if (user == null) {
                continue;
            }
            ObjectNode mention = Wire.user(user);
            Member member = guild == null ? null : guild.member(id);
            if (member != null) {
                mention.set("member", Wire.partialMember(member));
            }
            mentions.add(mention);
        }
        json.set("mention_roles", Json.ids(message.pings().roleIds()));
    }

    private void reference(Message message, ObjectNode json) {
        json.putObject("message_reference")
                .put("type", 0)
                .put("message_id", Long.toString(message.referenceId()))
                .put("channel_id", Long.toString(message.channelId()));
        Message target = world.messages().find(message.channelId(), message.referenceId());
        json.set("referenced_message", target == null ? json.nullNode() : plain(target));
    }

    private ObjectNode metadata(InteractionOrigin origin) {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(origin.interactionId()))
                        .put("type", origin.type().code());
        json.set("user", Wire.user(world.users().get(origin.userId())));
        json.putObject("authorizing_integration_owners");
        return json;
    }

    private static ObjectNode attachment(Attachment attachment) {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(attachment.id()))
                        .put("filename", attachment.fileName())
                        .put("size", attachment.bytes().remaining())
                        .put("url", attachment.url())
                        .put("proxy_url", attachment.url())
                        .put("content_type", attachment.contentType());
        return attachment.description().isEmpty()
                ? json
                : json.put("description", attachment.description());
    }
}
