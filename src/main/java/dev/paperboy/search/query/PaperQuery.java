package dev.paperboy.search.query;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;
import dev.paperboy.search.embedding.PaperWords;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for papers that use the words of one paper. */
public final class PaperQuery {

    /** More words cost time and tell little. */
    private static final int MOST_WORDS = 64;

    private final Vocabulary vocabulary;

    public PaperQuery(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** For the words that tell most of it, by how often it uses them and how few others do. */
    public Query like(Paper paper) throws IOException {
        List<Telling> words = new ArrayList<>();
        for (Map.Entry<String, Integer> word : stems(PaperWords.of(paper)).entrySet()) {
            double rarity = vocabulary.rarity(new Word(word.getKey(), word.getKey()));
            words.add(new Telling(word.getKey(), word.getValue(), word.getValue() * rarity));
        }
        words.sort(Comparator.comparingDouble(Telling::weight).reversed());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Telling word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            any.add(new BoostQuery(WordQuery.ofText(word.stem()), word.times()), Occur.SHOULD);
        }
        return any.build();
    }

    private static Map<String, Integer> stems(PaperWords words) {
        String plain = PlainText.of(words.text(), words.text().length());
        Map<String, Integer> stems = new LinkedHashMap<>();
        PaperAnalyzer.STEMS.terms(plain).forEach(stem -> stems.merge(stem, 1, Integer::sum));
        return stems;
    }

    private record Telling(String stem, int times, double weight) {}
}
