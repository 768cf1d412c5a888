package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.List;
import java.util.stream.IntStream;

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
        String all = String.join("\n", sentences);
        int count = sentences.size();
        if (count <= 1 || Budget.USUAL.holds(List.of(all))) {
            return all;
        }
        return IntStream.range(1, count)
                .mapToObj(told -> shortened(sentences, told, language))
                .takeWhile(text -> Budget.USUAL.holds(List.of(text)))
                .reduce((_, longer) -> longer)
                .orElseGet(() -> shortened(sentences, 1, language));
    }

    private static String shortened(List<String> sentences, int told, Language language) {
        return String.join("\n", sentences.subList(0, told))
                + "\n-# "
                + language.text("list.and-more", sentences.size() - told);
    }
}
