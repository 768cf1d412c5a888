package dev.paperboy.search.topic;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.search.analysis.Acronym;
import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;
import dev.paperboy.search.embedding.Embedding;

import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What a paper says, cut into terms once for all topics; equal only to itself. */
final class ReadPaper {

    private static final int TITLE_WEIGHT = 2;
    private static final int LONGEST_TEXT = 20_000;

    /** Stands in no paper: no phrase goes on from one text to the next. */
    private static final String END = "";

    private final PaperId id;
    private final PaperText text;
    private final @Nullable Embedding embedding;
    private final List<String> title;
    private final List<String> rest;
    private final Map<String, Integer> counts;
    private final int length;
    private final float @Nullable [] direction;

    private ReadPaper(
            Paper paper,
            @Nullable Embedding embedding,
            List<String> title,
            List<String> rest,
            Map<String, Integer> counts) {
        this.id = paper.id();
        this.text = paper.text();
        this.embedding = embedding;
        this.title = title;
        this.rest = rest;
        // Asked for so often that it shows: the maps of Map.copyOf are smaller, but slower.
        this.counts = Collections.unmodifiableMap(counts);
        this.length = counts.values().stream().mapToInt(count -> count).sum();
        this.direction = embedding == null ? null : directionOf(embedding);
    }

    /**
     * @param embedding null: not known
     * @param oneForAll gives the same object for equal terms, of which papers share most
     */
    static ReadPaper of(
            Paper paper, @Nullable Embedding embedding, UnaryOperator<String> oneForAll) {
        PaperText text = paper.text();
        List<String> title = terms(text.title(), oneForAll);
        List<String> rest = new ArrayList<>();
        if (text.abstractText() != null) {
            rest.addAll(terms(text.abstractText(), oneForAll));
        }
        Map<String, Integer> counts = new HashMap<>();
        title.forEach(term -> counts.merge(term, TITLE_WEIGHT, Integer::sum));
        rest.forEach(term -> counts.merge(term, 1, Integer::sum));
        for (String keyword : text.aiKeywords()) {
            List<String> terms = terms(keyword, oneForAll);
            terms.forEach(term -> counts.merge(term, 1, Integer::sum));
            rest.add(END);
            rest.addAll(terms);
        }
        return new ReadPaper(paper, embedding, title, List.copyOf(rest), counts);
    }

    private static List<String> terms(String text, UnaryOperator<String> oneForAll) {
        return PaperAnalyzer.STEMS.terms(PlainText.of(text, LONGEST_TEXT)).stream()
                .map(oneForAll)
                .toList();
    }

    /** The direction of an embedding, of length 1. */
    static float[] directionOf(Embedding embedding) {
        byte[] bytes = embedding.toBytes();
        float[] direction = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            direction[i] = bytes[i];
        }
        return VectorUtil.l2normalize(direction, false);
    }

    /** Whether it is this paper as it is now. */
    boolean isOf(Paper paper, @Nullable Embedding now) {
        return id.equals(paper.id()) && text.equals(paper.text()) && Objects.equals(embedding, now);
    }

    PaperId id() {
        return id;
    }

    /** Those that its abstract explains. */
    List<Acronym> acronyms() {
        return text.abstractText() == null ? List.of() : Acronym.in(text.abstractText());
    }

    /** How often it holds each term, in the title twice as often. */
    Map<String, Integer> counts() {
        return counts;
    }

    int count(String term) {
        return counts.getOrDefault(term, 0);
    }

    /** The sum of all counts. */
    int length() {
        return length;
    }

    /** Where its meaning points to, of length 1; null: that is not known. */
    float @Nullable [] direction() {
        return direction;
    }

    boolean hasMeaning() {
        return direction != null;
    }

    /** Whether it holds these terms one after the other. */
    boolean holds(List<String> phrase) {
        return counts.keySet().containsAll(phrase) && (isInTitle(phrase) || isIn(rest, phrase));
    }

    boolean isInTitle(List<String> phrase) {
        return isIn(title, phrase);
    }

    private static boolean isIn(List<String> terms, List<String> phrase) {
        return Collections.indexOfSubList(terms, phrase) >= 0;
    }
}
