package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;

/** All channels, threads and direct conversations. */
public final class Channels {
    private final Map<Long, Channel> byId = new ConcurrentSkipListMap<>();
    private final Map<Long, Set<Long>> byGuild = new ConcurrentHashMap<>();
    private final Map<Long, Long> directByUser = new ConcurrentHashMap<>();
    private final Changes changes;
    private final Snowflakes ids;

    Channels(Changes changes, Snowflakes ids) {
        this.changes = changes;
        this.ids = ids;
    }

    public Channel create(long guildId, ChannelType type, String name) {
        return changes.inOrder(() -> {
            int position = inGuild(guildId).size();
            return add(Channel.inGuild(ids.next(), type, guildId, name, position));
        });
    }

    /** Starts a thread; on a message it gets that message's id. */
    public Channel createThread(
            Channel parent, long id, ChannelType type, String name, ThreadState state) {
        return changes.inOrder(() -> add(Channel.threadOf(parent, id, type, name, state)));
    }

    /** The bot's conversation with a person, opened when there is none yet. */
    public Channel direct(long userId) {
        return changes.inOrder(() -> {
            Long known = directByUser.get(userId);
            if (known != null) {
                return get(known);
            }
            Channel opened = Channel.direct(ids.next(), userId);
            directByUser.put(userId, opened.id());
            return add(opened);
        });
    }

    private Channel add(Channel channel) {
        byId.put(channel.id(), channel);
        byGuild.computeIfAbsent(channel.guildId(), _ -> new ConcurrentSkipListSet<>())
                .add(channel.id());
        changes.tell(new Change.ChannelCreated(channel));
        return channel;
    }

    public @Nullable Channel find(long id) {
        return byId.get(id);
    }

    /** One channel that is known to exist. */
    public Channel get(long id) {
        Channel channel = byId.get(id);
        if (channel == null) {
            throw new IllegalArgumentException("no channel " + id);
        }
        return channel;
    }

    /** The channels of a server, threads included, oldest first. */
    public List<Channel> inGuild(long guildId) {
        return byGuild.getOrDefault(guildId, Set.of()).stream().map(this::get).toList();
    }

    public Channel update(long id, UnaryOperator<Channel> edit) {
        return changes.inOrder(() -> {
            Channel edited = edit.apply(get(id));
            byId.put(id, edited);
            changes.tell(new Change.ChannelUpdated(edited));
            return edited;
        });
    }

    public void delete(long id) {
        changes.inOrder(() -> {
            Channel gone = get(id);
            byGuild.getOrDefault(gone.guildId(), Set.of()).remove(id);
            byId.remove(id);
            changes.tell(new Change.ChannelDeleted(gone));
            return gone;
        });
    }
}
