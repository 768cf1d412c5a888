package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** All messages, by channel. */
public final class Messages {
    private final ConcurrentMap<Long, ConcurrentNavigableMap<Long, Message>> byChannel =
            new ConcurrentHashMap<>();
    private final Changes changes;

    Messages(Changes changes) {
        this.changes = changes;
    }

    public Message add(Message message) {
        return changes.inOrder(() -> {
            channel(message.channelId()).put(message.id(), message);
            changes.tell(new Change.MessageCreated(message));
            return message;
        });
    }

    public @Nullable Message find(long channelId, long id) {
        return channel(channelId).get(id);
    }

    /** The messages of a channel, oldest first, those for one person's eyes included. */
    public List<Message> in(long channelId) {
        return List.copyOf(channel(channelId).values());
    }

    /** The messages of a channel by id. */
    public NavigableMap<Long, Message> byId(long channelId) {
        return channel(channelId);
    }

    /**
     * Changes a message.
     *
     * @return as it stands now; null when it is no longer there
     */
    public @Nullable Message edit(long channelId, long id, UnaryOperator<Message> edit) {
        return changes.inOrder(() -> {
            Message before = find(channelId, id);
            if (before == null) {
                return null;
            }
            Message after = edit.apply(before);
            channel(channelId).put(id, after);
            changes.tell(new Change.MessageEdited(before, after));
            return after;
        });
    }

    public boolean delete(long channelId, long id) {
        return changes.inOrder(() -> {
            Message gone = channel(channelId).remove(id);
            if (gone != null) {
                changes.tell(new Change.MessageDeleted(gone));
            }
            return gone != null;
        });
    }

    private ConcurrentNavigableMap<Long, Message> channel(long id) {
        return byChannel.computeIfAbsent(id, _ -> new ConcurrentSkipListMap<>());
    }
}
