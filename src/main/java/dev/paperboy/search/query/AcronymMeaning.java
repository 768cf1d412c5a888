package dev.paperboy.search.query;

import dev.paperboy.search.analysis.PaperAnalyzer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What papers may say instead of words of a query: an acronym for its words, or the words for an
 * acronym.
 *
 * @param typed stems of the query's words
 * @param said stems of what papers say instead, all of them
 */
record AcronymMeaning(List<String> typed, List<String> said) {

    private static final int LONGEST_EXPLANATION = 5;

    /** Longer queries say enough. */
    private static final int MOST_WORDS = 20;

    private static final int MOST = 8;

    /**
     * All that is not typed anyway.
     *
     * @param words of the query, in their order
     */
    static List<AcronymMeaning> of(List<Word> words, Acronyms acronyms) throws IOException {
        List<Word> first = words.subList(0, Math.min(MOST_WORDS, words.size()));
        List<String> stems = first.stream().map(Word::stem).toList();
        List<AcronymMeaning> meanings = new ArrayList<>();
        for (int from = 0; from < first.size(); from++) {
            for (String meant : acronyms.wordsFor(first.get(from).spelling())) {
                List<String> said = List.of(PaperAnalyzer.stemmed(meant).split(" ", -1));
                meanings.add(new AcronymMeaning(stems.subList(from, from + 1), said));
            }
            int longest = Math.min(first.size(), from + LONGEST_EXPLANATION);
            for (int to = from + 1; to <= longest; to++) {
                List<String> typed = stems.subList(from, to);
                for (String letters : acronyms.lettersFor(String.join(" ", typed))) {
                    meanings.add(new AcronymMeaning(typed, List.of(Word.of(letters).stem())));
                }
            }
        }
        return meanings.stream()
                .filter(meaning -> !stems.containsAll(meaning.said()))
                .limit(MOST)
                .toList();
    }
}
