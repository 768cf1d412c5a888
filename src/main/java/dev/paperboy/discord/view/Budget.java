package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much text one message, or a part of it, may have, safely below what Discord takes.
 *
 * @param characters the most UTF-16 units of all texts, with what each text costs besides
 * @param bytes the most UTF-8 bytes of all texts, likewise
 */
public record Budget(int characters, int bytes) {

    /** What one message holds. */
    public static final Budget USUAL =
            new Budget(DiscordLimits.DIGEST_TEXT, DiscordLimits.DIGEST_BYTES);

    /** Leaves room for some more papers, so that adding them changes nothing above. */
    static final Budget GROWING = new Budget(2_600, 7_000);

    private static final int MARGIN = 50;

    /** For one long text that would otherwise be cut. */
    static final Budget LONG =
            new Budget(DiscordLimits.COMPONENTS_TEXT - MARGIN, DiscordLimits.DIGEST_BYTES);

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

    private boolean holds(Container container) {
        List<Component> components = ComponentIterator.createStream(List.of(container)).toList();
        List<String> texts =
                components.stream()
                        .filter(TextDisplay.class::isInstance)
                        .map(text -> ((TextDisplay) text).getContent())
                        .toList();
        return components.size() <= DiscordLimits.COMPONENTS && holds(texts);
    }

    /** Whether a message may have all of these texts. */
    boolean holds(List<String> texts) {
        return texts.stream().mapToInt(Budget::charactersOf).sum() <= characters
                && texts.stream().mapToInt(DiscordLimits::bytesOf).sum() <= bytes;
    }

    /** What is left beside these lines of the same text. */
    public Budget beside(List<String> lines) {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return new Budget(
                characters - text.length(), bytes - text.getBytes(StandardCharsets.UTF_8).length);
    }

    /**
     * As many lines of one text as find room, at least the first; the others are counted.
     *
     * @param lines the most important ones first
     */
    public List<String> fitting(List<String> lines, Language language) {
        int count = lines.size();
        if (count <= 1 || isEnoughFor(lines)) {
            return lines;
        }
        return IntStream.range(1, count)
                .mapToObj(shown -> shortened(lines, shown, language))
                .takeWhile(this::isEnoughFor)
                .reduce((_, longer) -> longer)
                .orElseGet(() -> shortened(lines, 1, language));
    }

    private boolean isEnoughFor(List<String> lines) {
        return holds(List.of(String.join("\n", lines)));
    }

    private static List<String> shortened(List<String> lines, int shown, Language language) {
        String more = "-# " + language.text("list.and-more", lines.size() - shown);
        return Stream.concat(lines.stream().limit(shown), Stream.of(more)).toList();
    }

    private static int charactersOf(String text) {
        return text.length() + DiscordLimits.BYTES_PER_TEXT;
    }
}
