package dev.paperboy.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import java.util.List;

/**
 * What is asked of a paper.
 *
 * @param words a clause for each word that the index knows in some form
 * @param joins clauses for words written as one, which count like words
 * @param pairs clauses for words side by side, which only raise the score
 */
record QueryClauses(List<Query> words, List<Query> joins, List<Query> pairs) {

    boolean isEmpty() {
        return words.isEmpty() && joins.isEmpty();
    }

    /**
     * Papers that hold some of the words.
     *
     * @param leastShare of the words, above 0 to 1; at least one is always asked for
     */
    Query atLeast(double leastShare) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        words.forEach(word -> some.add(word, Occur.SHOULD));
        joins.forEach(join -> some.add(join, Occur.SHOULD));
        int least = (int) Math.ceil(words.size() * leastShare);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(some.setMinimumNumberShouldMatch(Math.max(least, 1)).build(), Occur.MUST);
        pairs.forEach(pair -> all.add(pair, Occur.SHOULD));
        return all.build();
    }
}
