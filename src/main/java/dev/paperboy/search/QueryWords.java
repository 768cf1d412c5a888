package dev.paperboy.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query.
 *
 * @param words as they are written, each once, a hyphenated word by its parts
 * @param joins hyphenated words and neighbours written as one: "slowfast" for "slow fast"
 */
record QueryWords(Set<String> words, Set<String> joins) {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 40;

    /** Reads what a person typed; of a very long text only the beginning. */
    static QueryWords of(String typed) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> joins = new LinkedHashSet<>();
        String before = "";
        for (String chunk : PlainText.of(typed, LONGEST).split("\\s+", -1)) {
            List<String> parts = new ArrayList<>(PaperAnalyzer.WORDS.terms(chunk));
            String whole = PlainText.ofTitle(chunk, LONGEST).replace(" ", "");
            if (parts.size() > 1) {
                parts.remove(whole);
            }
            if (words.size() + parts.size() > MOST_WORDS) {
                break;
            }
            words.addAll(parts);
            joins.add(whole);
            joins.add(before + whole);
            before = whole;
        }
        joins.removeAll(words);
        return new QueryWords(words, joins);
    }
}
