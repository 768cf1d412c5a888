package dev.paperboy.search.hybrid;

import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The papers that one search has found in one way or another. */
final class Candidates {

    private final Map<Integer, Double> words;
    private final Map<Integer, Double> meanings;
    private final SortedSet<Integer> wholeTitles;

    Candidates(TopDocs byWords, TopDocs byMeaning) {
        this(byWords, byMeaning, TopDocsCollector.EMPTY_TOPDOCS);
    }

    Candidates(TopDocs byWords, TopDocs byMeaning, TopDocs byWholeTitle) {
        this.words = scaled(byWords);
        this.meanings = scaled(byMeaning);
        this.wholeTitles =
                Arrays.stream(byWholeTitle.scoreDocs)
                        .map(hit -> hit.doc)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<Integer> docs() {
        SortedSet<Integer> docs = new TreeSet<>(words.keySet());
        docs.addAll(meanings.keySet());
        docs.addAll(wholeTitles);
        return docs;
    }

    /** All of them by words and meaning alone, each once, in the index's order. */
    List<Candidate> all(Map<Integer, Double> nearness) throws IOException {
        return all(nearness, Map.of(), _ -> 0);
    }

    /**
     * All of them, each once, in the index's order.
     *
     * @param nearness of those whose meaning is known; the others count as the farthest of them
     * @param coverages of those that hold any of the words
     */
    List<Candidate> all(
            Map<Integer, Double> nearness, Map<Integer, Double> coverages, Overlap titles)
            throws IOException {
        double farthest = nearness.values().stream().mapToDouble(it -> it).min().orElse(0);
        List<Candidate> all = new ArrayList<>();
        for (int doc : docs()) {
            all.add(
                    new Candidate(
                            doc,
                            words.getOrDefault(doc, 0.0),
                            meanings.getOrDefault(doc, 0.0),
                            nearness.getOrDefault(doc, farthest),
                            nearness.containsKey(doc),
                            coverages.getOrDefault(doc, 0.0),
                            titles.of(doc),
                            wholeTitles.contains(doc)));
        }
        return all;
    }

    /** How much of the query and of a paper's title is the same, from 0 to 1. */
    @FunctionalInterface
    interface Overlap {
        double of(int doc) throws IOException;
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
