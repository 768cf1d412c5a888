package dev.paperboy.faults;

import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Message;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes which feed days can be seen in which channel, and in how many messages. */
final class Sightings {

    private final Map<Long, Map<Long, Set<LocalDate>>> daysByMessage = new ConcurrentHashMap<>();

    static Sightings in(LocalDiscord discord) {
        Sightings sightings = new Sightings();
        Runnable _ = discord.listen(sightings::hear);
        return sightings;
    }

    private void hear(Change change) {
        switch (change) {
            case Change.MessageCreated(Message message) -> see(message);
            case Change.MessageEdited(_, Message after) -> see(after);
            case Change.MessageDeleted(Message message) ->
                    inChannel(message.channelId()).remove(message.id());
            default -> {}
        }
    }

    private void see(Message message) {
        if (!message.isEphemeral()) {
            inChannel(message.channelId()).put(message.id(), MarkedPapers.daysIn(message.text()));
        }
    }

    private Map<Long, Set<LocalDate>> inChannel(long id) {
        return daysByMessage.computeIfAbsent(id, _ -> new ConcurrentHashMap<>());
    }

    /** In how many messages of its channel it can be seen. */
    int of(Due due) {
        return (int)
                inChannel(due.channelId()).values().stream()
                        .filter(days -> days.contains(due.feedDay()))
                        .count();
    }

    /** All channels with messages of the bot. */
    Set<Long> channels() {
        return Set.copyOf(daysByMessage.keySet());
    }
}
