package dev.paperboy.search.query;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

import java.util.List;
import java.util.Set;

/**
 * What is asked of a paper.
 *
 * @param words a clause for each word that the index knows in some form
 * @param joins clauses for words written as one, which count like words
 * @param acronyms clauses for words instead of letters and letters instead of words
 * @param pairs clauses for words side by side, which only raise the score
 * @param stems of the words as they were meant
 */
public record QueryClauses(
        List<WordClause> words,
        List<Query> joins,
        List<Query> acronyms,
        List<Query> pairs,
        Set<String> stems) {

    /**
     * One word.
     *
     * @param instead a join with its neighbours, an acronym: who holds one of them holds the word
     * @param times how often it was typed
     * @param rarity what it tells by being rare, above 0
     */
    record WordClause(Query query, List<Query> instead, int times, double rarity) {

        Query held() {
            BooleanQuery.Builder held = new BooleanQuery.Builder().add(query, Occur.SHOULD);
            instead.forEach(other -> held.add(other, Occur.SHOULD));
            return instead.isEmpty() ? query : held.build();
        }
    }

    public boolean isEmpty() {
        return words.isEmpty() && joins.isEmpty();
    }

    /**
     * Papers that hold any of the words.
     *
     * <p>What holds a pair holds its words, so that the pairs find no others. All clauses stand
     * side by side because Lucene then passes over papers that cannot be among the best.
     */
    public Query any() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(new BoostQuery(word.query(), word.times()), Occur.SHOULD));
        joins.forEach(join -> any.add(join, Occur.SHOULD));
        acronyms.forEach(acronym -> any.add(acronym, Occur.SHOULD));
        pairs.forEach(pair -> any.add(pair, Occur.SHOULD));
        return any.build();
    }

    /**
     * Gives a paper the share of the words that it holds, each by its rarity: at most 1. Where no
     * word is known on its own, those written as one are the words.
     */
    public Query coverage() {
        double all = words.stream().mapToDouble(WordClause::rarity).sum();
        BooleanQuery.Builder held = new BooleanQuery.Builder();
        words.forEach(word -> held.add(share(word.held(), word.rarity() / all), Occur.SHOULD));
        if (words.isEmpty()) {
            joins.forEach(join -> held.add(share(join, 1.0 / joins.size()), Occur.SHOULD));
        }
        return held.build();
    }

    private static Query share(Query word, double share) {
        return new BoostQuery(new ConstantScoreQuery(word), (float) share);
    }
}
