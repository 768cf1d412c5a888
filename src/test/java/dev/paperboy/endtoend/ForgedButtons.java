package dev.paperboy.endtoend;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.RawClient;
import dev.paperboy.sandbox.discord.model.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts buttons into channels that the bot would not put there. */
final class ForgedButtons {

    private static final int A_ROW = 5;

    private ForgedButtons() {}

    /**
     * A message with a button like one that was shown before, as in a window that has not been told
     * yet what a click has changed; its label is "Forged".
     */
    static Message again(LocalDiscord discord, LocalChannel channel, Message shown, String label) {
        String id =
                shown.controls().stream()
                        .filter(control -> control.path("label").asString("").equals(label))
                        .map(control -> control.path("custom_id").asString(""))
                        .findFirst()
                        .orElseThrow();
        return in(discord, channel, id);
    }

    /** A message in this channel with one button that has this id; its label is "Forged". */
    static Message in(LocalDiscord discord, LocalChannel channel, String customId) {
        return post(discord, channel, List.of(row(List.of(button("Forged", customId)))));
    }

    /**
     * A message in this channel with a button for each of these ids, at most 25; each is labelled
     * with its place.
     */
    static Message in(LocalDiscord discord, LocalChannel channel, List<String> customIds) {
        List<String> rows = new ArrayList<>();
        for (int first = 0; first < customIds.size(); first += A_ROW) {
            rows.add(
                    row(
                            IntStream.range(first, Math.min(first + A_ROW, customIds.size()))
                                    .mapToObj(i -> button(Integer.toString(i), customIds.get(i)))
                                    .toList()));
        }
        return post(discord, channel, rows);
    }

    /**
     * A message in this channel with a select that has this id and these values, as their labels
     * too.
     */
    static Message select(
            LocalDiscord discord, LocalChannel channel, String customId, List<String> values) {
        String options =
                values.stream()
                        .map("{\"label\": \"%1$s\", \"value\": \"%1$s\"}"::formatted)
                        .collect(Collectors.joining(","));
        return post(
                discord,
                channel,
                List.of(
                        row(
                                List.of(
                                        """
                                        {"type": 3, "placeholder": "Forged", "custom_id": "%s",
                                         "options": [%s]}
                                        """
                                                .formatted(customId, options)))));
    }

    private static String row(List<String> buttons) {
        return "{\"type\": 1, \"components\": [%s]}".formatted(String.join(",", buttons));
    }

    private static String button(String label, String customId) {
        return "{\"type\": 2, \"style\": 2, \"label\": \"%s\", \"custom_id\": \"%s\"}"
                .formatted(label, customId);
    }

    private static Message post(LocalDiscord discord, LocalChannel channel, List<String> rows) {
        String body = "{\"flags\": 32768, \"components\": [%s]}".formatted(String.join(",", rows));
        try (RawClient client = new RawClient(discord)) {
            RawClient.Reply reply =
                    client.call("POST", "channels/%d/messages".formatted(channel.id()), body);
            if (reply.status() >= 300) {
                throw new IllegalStateException(reply.json().toString());
            }
            // Not the last one: the bot may have said something meanwhile.
            long id = reply.json().path("id").asLong();
            return channel.awaitMessage(message -> message.id() == id);
        }
    }
}
