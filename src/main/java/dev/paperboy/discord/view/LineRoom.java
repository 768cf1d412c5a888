package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a message lines may take, each with its line break; those that find no room are left
 * out and counted.
 *
 * @param characters the most UTF-16 units
 * @param bytes the most UTF-8 bytes
 */
public record LineRoom(int characters, int bytes) {

    /** What one message holds, safely below what Discord takes. */
    public static final LineRoom MESSAGE =
            new LineRoom(DiscordLimits.DIGEST_TEXT, DiscordLimits.DIGEST_BYTES);

    /** Enough to say that there is more, in any language. */
    private static final int REST = 40;

    /** What is left beside these. */
    public LineRoom beside(List<String> lines) {
        LineRoom left = this;
        for (String line : lines) {
            left = left.beside(line);
        }
        return left;
    }

    private LineRoom beside(String line) {
        return new LineRoom(
                characters - 1 - line.length(),
                bytes - 1 - line.getBytes(StandardCharsets.UTF_8).length);
    }

    /**
     * As many as find room, and how many there are besides.
     *
     * @param lines the most important ones first
     */
    public List<String> fitting(List<String> lines, Language language) {
        List<String> shown = new ArrayList<>();
        LineRoom left = new LineRoom(characters - REST, bytes - REST);
        for (String line : lines) {
            left = left.beside(line);
            if (left.characters < 0 || left.bytes < 0) {
                shown.add(language.text("list.and-more", lines.size() - shown.size()));
                return shown;
            }
            shown.add(line);
        }
        return shown;
    }
}
