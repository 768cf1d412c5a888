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
import java.util.Set;

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
     * @param stems of the words, in their order
     */
    static Map<String, List<Query>> instead(List<String> stems, Vocabulary vocabulary)
            throws IOException {
        AcronymClauses acronyms = new AcronymClauses(vocabulary);
        List<String> first = stems.subList(0, Math.min(MOST_WORDS, stems.size()));
        for (int from = 0; from < first.size(); from++) {
            int longest = Math.min(first.size(), from + LONGEST_EXPLANATION);
            for (int to = from + 1; to <= longest; to++) {
                acronyms.explain(first.subList(from, to), Set.copyOf(stems));
            }
        }
        return acronyms.clauses;
    }

    private void explain(List<String> stems, Set<String> typed) throws IOException {
        for (String explanation : vocabulary.explanations(String.join(" ", stems))) {
            List<String> words = List.of(explanation.split(" ", -1));
            if (!typed.containsAll(words)) {
                Query all = all(words);
                double rarity = rarityOf(words);
                for (String stem : stems) {
                    add(stem, new BoostQuery(all, weight(stem, rarity)));
                }
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
