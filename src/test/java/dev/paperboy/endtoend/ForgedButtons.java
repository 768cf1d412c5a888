package dev.paperboy.endtoend;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.RawClient;
import dev.paperboy.sandbox.discord.model.Message;

/** Puts buttons into channels that the bot would not put there. */
final class ForgedButtons {

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

    /** A message in this channel with one button that has this id. */
    static Message in(LocalDiscord discord, LocalChannel channel, String customId) {
        String body =
                """
                {"flags": 32768, "components": [{"type": 1, "components":
                  [{"type": 2, "style": 2, "label": "Forged", "custom_id": "%s"}]}]}
                """
                        .formatted(customId);
        try (RawClient client = new RawClient(discord)) {
            RawClient.Reply reply =
                    client.call("POST", "channels/%d/messages".formatted(channel.id()), body);
            if (reply.status() >= 300) {
                throw new IllegalStateException(reply.json().toString());
            }
        }
        return channel.messages().getLast();
    }
}
