package dev.paperboy.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import java.util.List;
import java.util.Set;

/**
 * What is asked of a paper.
 *
 * @param words a clause for each word that the index knows in some form
 * @param joins clauses for words written as one, which count like words
 * @param pairs clauses for words side by side, which only raise the score
 * @param stems of the words as they were meant
 */
record QueryClauses(List<Query> words, List<Query> joins, List<Query> pairs, Set<String> stems) {

    boolean isEmpty() {
        return words.isEmpty() && joins.isEmpty();
    }

    /** Papers that hold any of the words. */
    Query any() {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        words.forEach(word -> some.add(word, Occur.SHOULD));
        joins.forEach(join -> some.add(join, Occur.SHOULD));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        pairs.forEach(pair -> all.add(pair, Occur.SHOULD));
        return all.build();
    }
}
