package dev.paperboy.search;

import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers that one search has found in one way or another. */
final class Candidates {

    private final Map<Integer, Double> words = new HashMap<>();
    private final Map<Integer, Double> meanings = new HashMap<>();
    private final Set<Integer> wholeTitles = new HashSet<>();

    void addByWords(TopDocs best) {
        words.putAll(scaled(best));
    }

    void addByMeaning(TopDocs best) {
        meanings.putAll(scaled(best));
    }

    void addWholeTitles(TopDocs best) {
        for (ScoreDoc hit : best.scoreDocs) {
            wholeTitles.add(hit.doc);
        }
    }

    /** All of them, each once, in the index's order. */
    List<Candidate> all(TitleOverlap titles) throws IOException {
        Set<Integer> docs = new HashSet<>(words.keySet());
        docs.addAll(meanings.keySet());
        docs.addAll(wholeTitles);
        List<Candidate> all = new ArrayList<>(docs.size());
        for (int doc : docs.stream().sorted().toList()) {
            all.add(
                    new Candidate(
                            doc,
                            words.getOrDefault(doc, 0.0),
                            meanings.getOrDefault(doc, 0.0),
                            titles.with(doc),
                            wholeTitles.contains(doc)));
        }
        return all;
    }

    /**
     * Scores of different kinds become comparable when each list's best counts 1 and its last
     * nothing.
     */
    private static Map<Integer, Double> scaled(TopDocs best) {
        Map<Integer, Double> scaled = new HashMap<>();
        if (best.scoreDocs.length > 0) {
            double most = best.scoreDocs[0].score;
            double least = best.scoreDocs[best.scoreDocs.length - 1].score;
            for (ScoreDoc hit : best.scoreDocs) {
                scaled.put(hit.doc, most > least ? (hit.score - least) / (most - least) : 1);
            }
        }
        return scaled;
    }
}
