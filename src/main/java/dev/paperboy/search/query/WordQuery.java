package dev.paperboy.search.query;

import static dev.paperboy.search.index.PaperDocument.ABSTRACT;
import static dev.paperboy.search.index.PaperDocument.AUTHORS;
import static dev.paperboy.search.index.PaperDocument.KEYWORDS;
import static dev.paperboy.search.index.PaperDocument.ORGANIZATION;
import static dev.paperboy.search.index.PaperDocument.TITLE;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.List;

/** How one or two words are looked for, and what they weigh; the weights are measured. */
final class WordQuery {

    private static final float TITLE_WEIGHT = 2;
    private static final float NAME_WEIGHT = 0.8f;
    private static final float PAIR_WEIGHT = 0.4f;

    /** In a long query they count no more than so many do in a short one. */
    private static final float MOST_PAIRS = 2;

    /** One word may stand between: stop words leave gaps. */
    private static final int PAIR_SLOP = 1;

    private WordQuery() {}

    /** BM25F over the texts, or the name of an author or organisation, whichever tells more. */
    static Query of(Word word) {
        return new DisjunctionMaxQuery(
                List.of(ofText(word.stem()), name(AUTHORS, word), name(ORGANIZATION, word)), 0);
    }

    /** BM25F over the texts alone. */
    static Query ofText(String stem) {
        return new CombinedFieldQuery.Builder(stem)
                .addField(TITLE, TITLE_WEIGHT)
                .addField(ABSTRACT)
                .addField(KEYWORDS)
                .build();
    }

    /** Both words, wherever they stand. */
    static Query ofBoth(Word first, Word second) {
        return new BooleanQuery.Builder()
                .add(of(first), Occur.MUST)
                .add(of(second), Occur.MUST)
                .build();
    }

    /** Two words that were typed side by side. */
    record Pair(Word first, Word second) {}

    /**
     * The two words side by side in a title: half a title is told from words of an abstract.
     *
     * @param pairs how many the query has
     */
    static Query ofPair(Pair pair, int pairs) {
        return new BoostQuery(
                new PhraseQuery(PAIR_SLOP, TITLE, pair.first().stem(), pair.second().stem()),
                PAIR_WEIGHT * Math.min(1, MOST_PAIRS / pairs));
    }

    private static Query name(String field, Word word) {
        return new BoostQuery(new TermQuery(new Term(field, word.spelling())), NAME_WEIGHT);
    }
}
