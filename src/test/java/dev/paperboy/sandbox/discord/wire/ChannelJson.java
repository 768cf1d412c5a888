package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.ForumTag;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Overwrite;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.discord.model.World;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** Writes channels, threads and direct conversations as Discord does. */
public final class ChannelJson {
    private static final int REQUIRE_TAG = 1 << 4;
    private static final int PINNED_FOR_DAYS = 10_080;
    private static final int BITRATE = 64_000;

    private final World world;

    public ChannelJson(World world) {
        this.world = world;
    }

    public ObjectNode of(Channel channel) {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(channel.id()))
                        .put("type", channel.type().code())
                        .put("flags", channel.tagRequired() ? REQUIRE_TAG : 0)
                        .put("last_message_id", lastMessage(channel));
        if (channel.isDirect()) {
            json.set(
                    "recipients",
                    Json.array().add(Wire.user(world.users().get(channel.recipientId()))));
            return json;
        }
        json.put("guild_id", Long.toString(channel.guildId()))
                .put("name", channel.name())
                .put("rate_limit_per_user", 0)
                .put(
                        "parent_id",
                        channel.parentId() == 0 ? null : Long.toString(channel.parentId()));
        ThreadState thread = channel.thread();
        return thread == null ? inGuild(channel, json) : thread(channel, thread, json);
    }

    private ObjectNode inGuild(Channel channel, ObjectNode json) {
        json.put("position", channel.position()).putNull("topic").put("nsfw", false);
        ArrayNode overwrites = json.putArray("permission_overwrites");
        for (Overwrite overwrite : channel.overwrites()) {
            overwrites
                    .addObject()
                    .put("id", Long.toString(overwrite.targetId()))
                    .put("type", overwrite.forRole() ? 0 : 1)
                    .put("allow", Long.toString(overwrite.allow()))
                    .put("deny", Long.toString(overwrite.deny()));
        }
        if (channel.type() == ChannelType.VOICE) {
            json.put("bitrate", BITRATE).put("user_limit", 0).putNull("rtc_region");
        }
        if (channel.type() == ChannelType.FORUM) {
            ArrayNode tags = json.putArray("available_tags");
            for (ForumTag tag : channel.tags()) {
                tags.addObject()
                        .put("id", Long.toString(tag.id()))
                        .put("name", tag.name())
                        .put("moderated", false)
                        .putNull("emoji_id")
                        .putNull("emoji_name");
            }
        }
        return json;
    }

    private ObjectNode thread(Channel channel, ThreadState thread, ObjectNode json) {
        int messages = world.messages().byId(channel.id()).size();
        json.put("owner_id", Long.toString(thread.ownerId()))
                .put("message_count", messages)
                .put("total_message_sent", messages)
                .put("member_count", 1);
        json.set("applied_tags", Json.ids(thread.appliedTags()));
        json.putObject("thread_metadata")
                .put("archived", thread.archived())
                .put("locked", thread.locked())
                .put("auto_archive_duration", PINNED_FOR_DAYS)
                .put("archive_timestamp", Wire.time(thread.archivedAt()))
                .put("create_timestamp", Wire.time(thread.createdAt()));
        if (thread.ownerId() == world.bot().id()) {
            json.putObject("member")
                    .put("id", Long.toString(channel.id()))
                    .put("user_id", Long.toString(thread.ownerId()))
                    .put("join_timestamp", Wire.time(thread.createdAt()))
                    .put("flags", 0);
        }
        return json;
    }

    private @Nullable String lastMessage(Channel channel) {
        Map.Entry<Long, Message> last = world.messages().byId(channel.id()).lastEntry();
        return last == null ? null : Long.toString(last.getKey());
    }
}
