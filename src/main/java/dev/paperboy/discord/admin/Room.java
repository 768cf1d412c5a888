package dev.paperboy.discord.admin;

import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;

import java.util.List;

/** How much a message holds. */
final class Room {

    private Room() {}

    /** Whether one message holds all of this. */
    static boolean isEnoughFor(List<MessageTopLevelComponent> parts) {
        List<String> texts =
                ComponentIterator.createStream(parts)
                        .filter(TextDisplay.class::isInstance)
                        .map(text -> ((TextDisplay) text).getContent())
                        .toList();
        return ComponentIterator.createStream(parts).count() <= DiscordLimits.COMPONENTS
                && texts.stream().mapToInt(String::length).sum() <= DiscordLimits.COMPONENTS_TEXT
                && texts.stream().mapToInt(DiscordLimits::bytesOf).sum()
                        <= DiscordLimits.COMPONENTS_BYTES;
    }
}
