package dev.paperboy.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What papers may say instead of words of a query: an acronym for its words, or the words for an
 * acronym.
 *
 * @param query for papers that say it
 * @param stems of the words in whose place it stands
 */
record AcronymClause(Query query, List<String> stems) {

    /** Papers that say it as it was typed come first. */
    private static final double WEIGHT = 0.3;

    private static final int LONGEST_EXPLANATION = 5;

    /** Longer queries say enough. */
    private static final int MOST_WORDS = 20;

    private static final int MOST = 8;

    /**
     * @param words of the query, in their order
     */
    static List<AcronymClause> of(List<Word> words, Acronyms acronyms, Vocabulary vocabulary)
            throws IOException {
        List<Word> first = words.subList(0, Math.min(MOST_WORDS, words.size()));
        List<String> stems = first.stream().map(Word::stem).toList();
        List<AcronymClause> clauses = new ArrayList<>();
        for (Meaning meaning : meanings(first, stems, acronyms)) {
            if (clauses.size() < MOST && !stems.containsAll(meaning.said())) {
                clauses.add(meaning.clause(vocabulary));
            }
        }
        return clauses;
    }

    private static List<Meaning> meanings(List<Word> words, List<String> stems, Acronyms acronyms)
            throws IOException {
        List<Meaning> meanings = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (String said : acronyms.wordsFor(words.get(from))) {
                meanings.add(
                        new Meaning(
                                stems.subList(from, from + 1),
                                List.of(PaperDocument.stemmed(said).split(" ", -1))));
            }
            int longest = Math.min(words.size(), from + LONGEST_EXPLANATION);
            for (int to = from + 1; to <= longest; to++) {
                List<String> typed = stems.subList(from, to);
                for (String letters : acronyms.lettersFor(String.join(" ", typed))) {
                    meanings.add(new Meaning(typed, List.of(letters)));
                }
            }
        }
        return meanings;
    }

    /** Stems that mean the same. */
    private record Meaning(List<String> typed, List<String> said) {

        /** As if what is said were as frequent as what was typed: else it would decide alone. */
        AcronymClause clause(Vocabulary vocabulary) throws IOException {
            double weight = WEIGHT * rarity(typed, vocabulary) / rarity(said, vocabulary);
            return new AcronymClause(new BoostQuery(all(said), (float) weight), typed);
        }

        private static double rarity(List<String> stems, Vocabulary vocabulary) throws IOException {
            double sum = 0;
            for (String stem : stems) {
                sum += vocabulary.rarity(new Word(stem, stem));
            }
            return sum;
        }

        private static Query all(List<String> stems) {
            if (stems.size() == 1) {
                return WordQuery.ofText(stems.getFirst());
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            stems.forEach(stem -> all.add(WordQuery.ofText(stem), Occur.MUST));
            return all.build();
        }
    }
}
