package dev.paperboy.discord.view;

import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How much text and how many components one message may have, safely below Discord's own limits.
 *
 * @param characters the most UTF-16 units of all texts, with {@link #PER_TEXT} for each text
 * @param bytes the most UTF-8 bytes of all texts, with {@link #PER_TEXT} for each text
 */
record Budget(int characters, int bytes) {

    /** Discord itself takes 4,000 characters, and fails from 10,170 bytes on. */
    static final Budget USUAL = new Budget(3_500, 9_500);

    /** For one long text that would otherwise be cut. */
    static final Budget LONG = new Budget(3_950, 9_500);

    private static final int COMPONENTS = 40;

    /** What Discord counts beside the characters of each text. */
    private static final int PER_TEXT = 12;

    /**
     * The first layout that fits; the last one if none does.
     *
     * @param details how much to show, the most wanted first, at least one
     */
    <T> Container fit(Stream<T> details, Function<T, Container> layout) {
        Iterator<Container> layouts = details.map(layout).iterator();
        Container container = layouts.next();
        while (!holds(container) && layouts.hasNext()) {
            container = layouts.next();
        }
        return container;
    }

    boolean holds(Container container) {
        List<Component> components = ComponentIterator.createStream(List.of(container)).toList();
        List<String> texts =
                components.stream()
                        .filter(TextDisplay.class::isInstance)
                        .map(text -> ((TextDisplay) text).getContent())
                        .toList();
        int extra = PER_TEXT * texts.size();
        return components.size() <= COMPONENTS
                && extra + texts.stream().mapToInt(String::length).sum() <= characters
                && extra + texts.stream().mapToInt(Budget::bytesOf).sum() <= bytes;
    }

    private static int bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
