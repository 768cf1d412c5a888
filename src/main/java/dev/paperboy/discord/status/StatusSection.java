package dev.paperboy.discord.status;

import dev.paperboy.discord.text.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the page.
 *
 * @param heading the key of its text
 * @param lines the most important ones first
 * @param most how long it may be; what does not fit is left out and counted
 */
record StatusSection(String heading, List<String> lines, int most) {

    /** Enough to say that there is more, in any language. */
    private static final int REST = 40;

    String text(Language language) {
        List<String> shown = new ArrayList<>();
        shown.add(language.text(heading));
        int length = shown.getFirst().length();
        int left = lines.size();
        for (String line : lines) {
            length += 1 + line.length();
            if (length > most - REST) {
                break;
            }
            shown.add(line);
            left--;
        }
        if (left > 0) {
            shown.add(language.text("list.and-more", left));
        }
        return String.join("\n", shown);
    }
}
