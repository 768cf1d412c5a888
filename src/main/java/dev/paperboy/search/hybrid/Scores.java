package dev.paperboy.search.hybrid;

import dev.paperboy.search.index.PaperDocument;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What a query gives to papers that are at hand already. */
final class Scores {

    private final IndexSearcher searcher;
    private final SortedSet<Integer> docs;

    Scores(IndexSearcher searcher, SortedSet<Integer> docs) {
        this.searcher = searcher;
        this.docs = docs;
    }

    /** The scores by this query of those that match it. */
    Map<Integer, Double> by(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        return inEachLeaf(leaf -> {
            Scorer scorer = weight.scorer(leaf);
            return scorer == null ? null : new Walk(scorer.iterator(), scorer::score);
        });
    }

    /** The cosines with this meaning of those whose own is known. */
    Map<Integer, Double> cosinesWith(byte[] meaning) throws IOException {
        Map<Integer, Double> scores =
                inEachLeaf(leaf -> {
                    var meanings = leaf.reader().getByteVectorValues(PaperDocument.MEANING);
                    VectorScorer scorer = meanings == null ? null : meanings.scorer(meaning);
                    return scorer == null ? null : new Walk(scorer.iterator(), scorer::score);
                });
        // Lucene's scores are never negative.
        scores.replaceAll((_, score) -> 2 * score - 1);
        return scores;
    }

    private Map<Integer, Double> inEachLeaf(LeafScores leafScores) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<Integer, Double> scores = new HashMap<>();
        LeafReaderContext leaf = null;
        Walk walk = null;
        for (int doc : docs) {
            LeafReaderContext at = leaves.get(ReaderUtil.subIndex(doc, leaves));
            if (at != leaf) {
                leaf = at;
                walk = leafScores.of(at);
            }
            if (walk != null && walk.reaches(doc - at.docBase)) {
                scores.put(doc, (double) walk.score().get());
            }
        }
        return scores;
    }

    /** What matches in one leaf; null: nothing. */
    private interface LeafScores {
        @Nullable Walk of(LeafReaderContext leaf) throws IOException;
    }

    /** The score at which the walk stands. */
    private interface CurrentScore {
        float get() throws IOException;
    }

    private record Walk(DocIdSetIterator matches, CurrentScore score) {

        boolean reaches(int doc) throws IOException {
            int at = matches.docID() < doc ? matches.advance(doc) : matches.docID();
            return at == doc;
        }
    }
}
