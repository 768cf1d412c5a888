package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;

import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;

import java.util.stream.Collectors;

/** What a reply says. */
public final class ShownReply {

    private ShownReply() {}

    /** Its texts, a line or more each. */
    public static String textOf(Reply reply) {
        return ComponentIterator.createStream(reply.components())
                .filter(TextDisplay.class::isInstance)
                .map(text -> ((TextDisplay) text).getContent())
                .collect(Collectors.joining("\n"));
    }
}
