package dev.paperboy.search.query;

import dev.paperboy.search.analysis.PlainText;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes acronyms out for a model, which has read more of words than of letters. */
public final class SpelledOut {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z0-9]{2,12}(?![\\p{L}\\p{N}])");

    private static final int MOST = 8;

    private SpelledOut() {}

    /** The text with the words for each acronym that papers explain, unless it holds them. */
    public static String text(String typed, Acronyms acronyms) throws IOException {
        String plain = PlainText.ofTitle(typed, typed.length());
        StringBuilder text = new StringBuilder();
        Matcher word = WORD.matcher(typed);
        int written = 0;
        while (written < MOST && word.find()) {
            List<String> meant = acronyms.wordsFor(word.group());
            if (!meant.isEmpty() && !plain.contains(meant.getFirst())) {
                word.appendReplacement(text, Matcher.quoteReplacement(meant.getFirst()));
                written++;
            }
        }
        return word.appendTail(text).toString();
    }
}
