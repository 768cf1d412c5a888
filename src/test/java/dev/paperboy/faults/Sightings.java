package dev.paperboy.faults;

import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageFlag;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Notes which feed days can be seen in which channel, in how many messages, and what was done with
 * those; what stands in a thread is seen in the channel, or the forum, that it hangs on.
 */
final class Sightings {

    private final Map<Long, Long> channelByThread = new ConcurrentHashMap<>();
    private final Map<Long, Map<Long, Set<LocalDate>>> daysByMessage = new ConcurrentHashMap<>();
    private final Map<Long, Integer> threadsByMessage = new ConcurrentHashMap<>();
    private final Map<Long, Integer> publishedByMessage = new ConcurrentHashMap<>();

    static Sightings in(LocalDiscord discord) {
        Sightings sightings = new Sightings();
        Runnable _ = discord.listen(sightings::hear);
        return sightings;
    }

    private void hear(Change change) {
        switch (change) {
            case Change.ChannelCreated(Channel channel) -> begin(channel);
            case Change.MessageCreated(Message message) -> see(message);
            case Change.MessageEdited(Message before, Message after) -> {
                see(after);
                if (after.has(MessageFlag.CROSSPOSTED) && !before.has(MessageFlag.CROSSPOSTED)) {
                    publishedByMessage.merge(after.id(), 1, Integer::sum);
                }
            }
            case Change.MessageDeleted(Message message) ->
                    inChannel(message.channelId()).remove(message.id());
            default -> {}
        }
    }

    private void begin(Channel channel) {
        if (channel.type().isThread()) {
            channelByThread.put(channel.id(), channel.parentId());
            // A thread on a message bears the message's id.
            threadsByMessage.merge(channel.id(), 1, Integer::sum);
        }
    }

    private void see(Message message) {
        if (!message.isEphemeral()) {
            inChannel(message.channelId()).put(message.id(), MarkedPapers.daysIn(message.text()));
        }
    }

    private Map<Long, Set<LocalDate>> inChannel(long id) {
        return daysByMessage.computeIfAbsent(
                channelByThread.getOrDefault(id, id), _ -> new ConcurrentHashMap<>());
    }

    /** In how many messages of its channel it can be seen. */
    int of(Due due) {
        return (int) messages(due).count();
    }

    /** How often that was done which is to be done with its message. */
    int followUps(Due due) {
        return messages(due)
                .mapToInt(message ->
                        switch (due.kind()) {
                            case MESSAGE, FORUM_POST, DIRECT -> 0;
                            case THREAD -> threadsByMessage.getOrDefault(message, 0);
                            case PUBLISHED -> publishedByMessage.getOrDefault(message, 0);
                        })
                .sum();
    }

    private Stream<Long> messages(Due due) {
        return inChannel(due.channelId()).entrySet().stream()
                .filter(it -> it.getValue().contains(due.feedDay()))
                .map(Map.Entry::getKey);
    }

    /** The feed days that can be seen in a message. */
    Set<LocalDate> daysOf(long channelId, long messageId) {
        return inChannel(channelId).getOrDefault(messageId, Set.of());
    }

    /** All channels with messages of the bot. */
    Set<Long> channels() {
        return Set.copyOf(daysByMessage.keySet());
    }
}
