package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.List;

/** Short sentences to one person: errors and confirmations. */
public final class Notices {

    private Notices() {}

    /**
     * The message that says it.
     *
     * @param sentence a text of the bundle, strangers' parts of it made safe; not blank
     */
    public static Container of(String sentence) {
        return Container.of(TextDisplay.of(sentence));
    }

    /**
     * Several sentences one below the other: as many as one message holds, the others are counted.
     *
     * @param sentences as those of {@link #of}, none of which fills a message by itself
     */
    public static String joined(List<String> sentences, Language language) {
        return String.join("\n", Budget.USUAL.fitting(sentences, language));
    }
}
