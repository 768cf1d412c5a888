package dev.paperboy.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may stand for words of a query: an acronym for its words, and the words for an acronym. */
final class AcronymClauses {

    /** Papers that say it as it was typed come first. */
    private static final double WEIGHT = 0.3;

    private static final int LONGEST_EXPLANATION = 5;

    /** Longer queries say enough. */
    private static final int MOST_WORDS = 20;

    private static final int MOST_CLAUSES = 12;

    private final Vocabulary vocabulary;
    private final Map<String, List<Query>> clauses = new HashMap<>();
    private int count;

    private AcronymClauses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * For stems of words what papers may say instead.
     *
     * @param words in their order
     */
    static Map<String, List<Query>> instead(
            List<Word> words, Acronyms acronyms, Vocabulary vocabulary) throws IOException {
        AcronymClauses clauses = new AcronymClauses(vocabulary);
        List<Word> first = words.subList(0, Math.min(MOST_WORDS, words.size()));
        List<String> stems = first.stream().map(Word::stem).toList();
        for (int from = 0; from < first.size(); from++) {
            for (String meant : acronyms.wordsFor(first.get(from))) {
                List<String> said = List.of(PaperDocument.stemmed(meant).split(" ", -1));
                clauses.add(stems.subList(from, from + 1), said, stems);
            }
            int longest = Math.min(first.size(), from + LONGEST_EXPLANATION);
            for (int to = from + 1; to <= longest; to++) {
                List<String> typed = stems.subList(from, to);
                for (String acronym : acronyms.lettersFor(String.join(" ", typed))) {
                    clauses.add(typed, List.of(acronym), stems);
                }
            }
        }
        return clauses.clauses;
    }

    private void add(List<String> typed, List<String> instead, List<String> all)
            throws IOException {
        if (!all.containsAll(instead)) {
            Query said = all(instead);
            double rarity = rarityOf(instead);
            for (String stem : typed) {
                add(stem, new BoostQuery(said, weight(stem, rarity)));
            }
        }
    }

    private void add(String stem, Query instead) {
        if (count < MOST_CLAUSES) {
            count++;
            clauses.computeIfAbsent(stem, _ -> new ArrayList<>()).add(instead);
        }
    }

    /** As if what is said instead were as frequent as the word: else it would decide alone. */
    private float weight(String stem, double rarity) throws IOException {
        return (float) (WEIGHT * Math.min(1, rarityOf(List.of(stem)) / rarity));
    }

    private double rarityOf(List<String> stems) throws IOException {
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
