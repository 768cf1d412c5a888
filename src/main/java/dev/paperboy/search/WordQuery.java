package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.ABSTRACT;
import static dev.paperboy.search.PaperDocument.AUTHORS;
import static dev.paperboy.search.PaperDocument.KEYWORDS;
import static dev.paperboy.search.PaperDocument.ORGANIZATION;
import static dev.paperboy.search.PaperDocument.TITLE;

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
    private static final float PAIR_WEIGHT = 0.8f;

    /** One word may stand between: stop words leave gaps. */
    private static final int PAIR_SLOP = 1;

    private WordQuery() {}

    /** BM25F over the texts, or the name of an author or organisation, whichever tells more. */
    static Query of(Word word) {
        return new DisjunctionMaxQuery(
                List.of(
                        new CombinedFieldQuery.Builder(word.stem())
                                .addField(TITLE, TITLE_WEIGHT)
                                .addField(ABSTRACT)
                                .addField(KEYWORDS)
                                .build(),
                        name(AUTHORS, word),
                        name(ORGANIZATION, word)),
                0);
    }

    /** Both words, wherever they stand. */
    static Query ofBoth(Word first, Word second) {
        return new BooleanQuery.Builder()
                .add(of(first), Occur.MUST)
                .add(of(second), Occur.MUST)
                .build();
    }

    /** The two words side by side in a title: half a title is told from words of an abstract. */
    static Query ofPair(Word first, Word second) {
        return new BoostQuery(
                new PhraseQuery(PAIR_SLOP, TITLE, first.stem(), second.stem()), PAIR_WEIGHT);
    }

    private static Query name(String field, Word word) {
        return new BoostQuery(new TermQuery(new Term(field, word.spelling())), NAME_WEIGHT);
    }
}
