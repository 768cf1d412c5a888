package dev.paperboy.search.topic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.paperboy.filter.Topic;

import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Recent papers, against which topics are studied: what is usual, and who says alike. */
final class Background {

    private static final int NEIGHBOURS = 10;

    private final List<ReadPaper> papers;
    private final List<ReadPaper> withMeaning;
    private final Map<String, Integer> papersWith = new HashMap<>();
    private final ExplainedAcronyms acronyms;
    private final double averageLength;
    private final float[] middle;
    private final List<float[]> fromMiddle;

    /** By the very object, so that a paper with other words is another one. */
    private final Cache<ReadPaper, int[]> neighbours = Caffeine.newBuilder().weakKeys().build();

    Background(Collection<ReadPaper> papers) {
        this.papers = List.copyOf(papers);
        this.withMeaning = papers.stream().filter(ReadPaper::hasMeaning).toList();
        papers.forEach(paper ->
                paper.counts().keySet().forEach(term -> papersWith.merge(term, 1, Integer::sum)));
        this.acronyms = new ExplainedAcronyms(papers);
        this.averageLength = papers.stream().mapToInt(ReadPaper::length).average().orElse(1);
        this.middle = mean(withMeaning);
        this.fromMiddle = withMeaning.stream().map(this::fromMiddle).toList();
    }

    List<ReadPaper> papers() {
        return papers;
    }

    /** Those of which it is known what they mean. */
    List<ReadPaper> withMeaning() {
        return withMeaning;
    }

    /** How many papers hold this term. */
    int papersWith(String term) {
        return papersWith.getOrDefault(term, 0);
    }

    /** The topic as it is meant where an acronym is all it says. */
    Topic meant(Topic topic) {
        return acronyms.spelledOut(topic, this::papersWith);
    }

    /** What a term tells by being rare, as BM25 weighs it: above 0, less for a frequent one. */
    double rarity(String term) {
        int holding = papersWith(term);
        return Math.log(1 + (papers.size() - holding + 0.5) / (holding + 0.5));
    }

    /** Likewise for terms that follow each other. */
    double rarity(List<String> phrase) {
        long holding = papers.stream().filter(paper -> paper.holds(phrase)).count();
        return Math.log(1 + papers.size() / (double) Math.max(1, holding));
    }

    /** In terms, those of the title twice. */
    double averageLength() {
        return averageLength;
    }

    /** What is common to all meanings; empty: none is known. */
    float[] middle() {
        return middle;
    }

    /** The papers most like this one, itself left out, by their places in those with meaning. */
    int[] neighboursOf(ReadPaper paper) {
        return Objects.requireNonNull(neighbours.get(paper, this::findNeighbours));
    }

    /** Finds those of all its papers, which every topic needs. */
    void compareAll() {
        withMeaning.forEach(this::neighboursOf);
    }

    private int[] findNeighbours(ReadPaper paper) {
        float[] from = fromMiddle(paper);
        Nearest nearest = new Nearest(NEIGHBOURS);
        for (int i = 0; i < withMeaning.size(); i++) {
            if (!withMeaning.get(i).id().equals(paper.id())) {
                nearest.add(i, VectorUtil.dotProduct(from, fromMiddle.get(i)));
            }
        }
        return nearest.places();
    }

    private float[] fromMiddle(ReadPaper paper) {
        float[] from = difference(Objects.requireNonNull(paper.direction()), middle);
        return VectorUtil.l2normalize(from, false);
    }

    /** The mean of what these papers mean, of which that is known; empty: there are none. */
    static float[] mean(Collection<ReadPaper> papers) {
        float @Nullable [] sum = null;
        for (ReadPaper paper : papers) {
            float[] direction = paper.direction();
            if (direction != null) {
                sum = sum == null ? new float[direction.length] : sum;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += direction[i] / papers.size();
                }
            }
        }
        return sum == null ? new float[0] : sum;
    }

    static float[] difference(float[] one, float[] other) {
        float[] difference = one.clone();
        for (int i = 0; i < other.length; i++) {
            difference[i] -= other[i];
        }
        return difference;
    }
}
