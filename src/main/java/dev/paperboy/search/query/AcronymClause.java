package dev.paperboy.search.query;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.List;

/**
 * Asks for papers that say something instead of words of a query.
 *
 * @param stems of the words in whose place it stands
 */
record AcronymClause(Query query, List<String> stems) {

    /** Papers that say it as it was typed come first. */
    private static final double WEIGHT = 0.3;

    /** As if what is said were as frequent as what was typed: else it would decide alone. */
    static AcronymClause of(AcronymMeaning meaning, Vocabulary vocabulary) throws IOException {
        double typed = rarity(meaning.typed(), vocabulary);
        double weight = WEIGHT * typed / rarity(meaning.said(), vocabulary);
        return new AcronymClause(
                new BoostQuery(all(meaning.said()), (float) weight), meaning.typed());
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
