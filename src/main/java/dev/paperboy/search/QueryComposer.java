package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.ABSTRACT;
import static dev.paperboy.search.PaperDocument.AUTHORS;
import static dev.paperboy.search.PaperDocument.KEYWORDS;
import static dev.paperboy.search.PaperDocument.ORGANIZATION;
import static dev.paperboy.search.PaperDocument.TITLE;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Composes the question to the index from the words of a query. */
final class QueryComposer {

    private static final float TITLE_WEIGHT = 2;
    private static final float NAME_WEIGHT = 0.8f;
    private static final float GUESS_WEIGHT = 0.7f;
    private static final int MOST_GUESSES = 8;

    private final IndexReader reader;
    private final NearWords nearWords;

    QueryComposer(IndexReader reader) {
        this.reader = reader;
        this.nearWords = new NearWords(reader);
    }

    Query compose(QueryWords query) throws IOException {
        Map<String, Query> clauses = new LinkedHashMap<>();
        int guesses = 0;
        for (String word : query.words()) {
            String stem = stem(word);
            if (isKnown(word, stem)) {
                clauses.putIfAbsent(stem, of(word, stem));
            } else if (guesses++ < MOST_GUESSES) {
                List<Query> near = new ArrayList<>();
                for (String guess : nearWords.of(word)) {
                    near.add(of(guess, stem(guess)));
                }
                if (!near.isEmpty()) {
                    clauses.putIfAbsent(
                            stem, new BoostQuery(new DisjunctionMaxQuery(near, 0), GUESS_WEIGHT));
                }
            }
        }
        for (String join : query.joins()) {
            String stem = stem(join);
            if (isKnown(join, stem)) {
                clauses.putIfAbsent(stem, of(join, stem));
            }
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.values().forEach(clause -> any.add(clause, Occur.SHOULD));
        return any.build();
    }

    private boolean isKnown(String word, String stem) throws IOException {
        return reader.docFreq(new Term(TITLE, stem)) > 0
                || reader.docFreq(new Term(ABSTRACT, stem)) > 0
                || reader.docFreq(new Term(KEYWORDS, stem)) > 0
                || reader.docFreq(new Term(AUTHORS, word)) > 0
                || reader.docFreq(new Term(ORGANIZATION, word)) > 0;
    }

    private static Query of(String word, String stem) {
        Query text =
                new CombinedFieldQuery.Builder(stem)
                        .addField(TITLE, TITLE_WEIGHT)
                        .addField(ABSTRACT)
                        .addField(KEYWORDS)
                        .build();
        Query author = new BoostQuery(new TermQuery(new Term(AUTHORS, word)), NAME_WEIGHT);
        Query organization =
                new BoostQuery(new TermQuery(new Term(ORGANIZATION, word)), NAME_WEIGHT);
        return new DisjunctionMaxQuery(List.of(text, author, organization), 0);
    }

    private static String stem(String word) {
        List<String> stems = PaperAnalyzer.STEMS.terms(word);
        return stems.isEmpty() ? word : stems.getFirst();
    }
}
