package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A place for messages: a channel of a server, a thread, a forum or a direct conversation.
 *
 * @param guildId 0 in a direct conversation
 * @param parentId the channel a thread hangs on, or the category of a channel; 0 elsewhere
 * @param recipientId the person the bot talks to in a direct conversation; 0 elsewhere
 * @param tags the tags a forum offers
 * @param tagRequired whether a forum's posts need a tag
 */
public record Channel(
        long id,
        ChannelType type,
        long guildId,
        String name,
        int position,
        long parentId,
        long recipientId,
        List<Overwrite> overwrites,
        List<ForumTag> tags,
        boolean tagRequired,
        @Nullable ThreadState thread) {
    public Channel {
        overwrites = List.copyOf(overwrites);
        tags = List.copyOf(tags);
    }

    static Channel inGuild(long id, ChannelType type, long guildId, String name, int position) {
        return new Channel(
                id, type, guildId, name, position, 0, 0, List.of(), List.of(), false, null);
    }

    static Channel direct(long id, long recipientId) {
        return new Channel(
                id, ChannelType.DM, 0, "", 0, 0, recipientId, List.of(), List.of(), false, null);
    }

    static Channel threadOf(
            Channel parent, long id, ChannelType type, String name, ThreadState state) {
        return new Channel(
                id,
                type,
                parent.guildId(),
                name,
                0,
                parent.id(),
                0,
                List.of(),
                List.of(),
                false,
                state);
    }

    /** The same channel in a category, with the permissions of that. */
    public Channel inCategory(Channel category) {
        return new Channel(
                id,
                type,
                guildId,
                name,
                position,
                category.id(),
                recipientId,
                category.overwrites(),
                tags,
                tagRequired,
                thread);
    }

    public boolean isDirect() {
        return type == ChannelType.DM;
    }

    /** The same channel with one overwrite put in place of an earlier one for the same target. */
    public Channel withOverwrite(Overwrite overwrite) {
        List<Overwrite> all = new ArrayList<>(overwrites);
        all.removeIf(it -> it.targetId() == overwrite.targetId());
        all.add(overwrite);
        return new Channel(
                id,
                type,
                guildId,
                name,
                position,
                parentId,
                recipientId,
                all,
                tags,
                tagRequired,
                thread);
    }

    public Channel withTags(List<ForumTag> newTags, boolean required) {
        return new Channel(
                id,
                type,
                guildId,
                name,
                position,
                parentId,
                recipientId,
                overwrites,
                newTags,
                required,
                thread);
    }

    public Channel withName(String newName) {
        return new Channel(
                id,
                type,
                guildId,
                newName,
                position,
                parentId,
                recipientId,
                overwrites,
                tags,
                tagRequired,
                thread);
    }

    public Channel withThread(ThreadState state) {
        return new Channel(
                id,
                type,
                guildId,
                name,
                position,
                parentId,
                recipientId,
                overwrites,
                tags,
                tagRequired,
                state);
    }
}
