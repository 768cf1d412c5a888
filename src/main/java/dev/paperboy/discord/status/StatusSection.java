package dev.paperboy.discord.status;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Budget;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the page.
 *
 * @param heading the key of its text
 * @param lines the most important ones first
 * @param most how long it may be; what does not fit is left out and counted, but for the first line
 */
record StatusSection(String heading, List<String> lines, int most) {

    /** Bytes of a character where all sections are as long as they may be. */
    private static final int BYTES = 2;

    String text(Language language) {
        List<String> shown = new ArrayList<>();
        shown.add(language.text(heading));
        Budget room = new Budget(most, BYTES * most).beside(shown);
        shown.addAll(room.fitting(lines, language));
        return String.join("\n", shown);
    }
}
