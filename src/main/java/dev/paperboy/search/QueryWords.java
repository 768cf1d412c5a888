package dev.paperboy.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query.
 *
 * @param words as they are written, each once
 * @param joins neighbours written as one, as "slowfast" for "slow fast"
 */
record QueryWords(Set<String> words, Set<String> joins) {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 40;

    /** Reads what a person typed; of a very long text only the beginning. */
    static QueryWords of(String typed) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> joins = new LinkedHashSet<>();
        String before = "";
        for (String chunk : PlainText.of(typed, LONGEST).split("\\s+")) {
            List<String> parts = PaperAnalyzer.WORDS.terms(chunk);
            if (words.size() + parts.size() > MOST_WORDS) {
                break;
            }
            String whole = longest(parts);
            if (!before.isEmpty() && !whole.isEmpty()) {
                joins.add(before + whole);
            }
            words.addAll(parts);
            before = whole;
        }
        joins.removeAll(words);
        return new QueryWords(words, joins);
    }

    private static String longest(List<String> parts) {
        String longest = "";
        for (String part : parts) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }
}
