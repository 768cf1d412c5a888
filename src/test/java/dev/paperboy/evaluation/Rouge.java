package dev.paperboy.evaluation;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * ROUGE F1 of a summary as the Python package {@code rouge_score} computes it with stemming: words
 * are runs of a-z and 0-9, those of more than three letters are stemmed. Of several references the
 * best counts, for each measure by itself.
 *
 * @param one of words, 0 to 1
 * @param two of pairs of words
 * @param longest of the longest common subsequence of words
 */
public record Rouge(double one, double two, double longest) {

    private static final Pattern NOT_STEMMED = Pattern.compile(".{1,3}");

    private static final Analyzer WORDS =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words = CharTokenizer.fromTokenCharPredicate(Rouge::isOfWord);
                    return new TokenStreamComponents(
                            words,
                            new PorterStemFilter(
                                    new PatternKeywordMarkerFilter(words, NOT_STEMMED)));
                }
            };

    /** Measures a summary against references, of which there is one at least. */
    public static Rouge of(String summary, List<String> references) {
        List<String> words = words(summary);
        List<List<String>> others = references.stream().map(Rouge::words).toList();
        return new Rouge(
                best(others, other -> ofRuns(1, words, other)),
                best(others, other -> ofRuns(2, words, other)),
                best(others, other -> ofLongest(words, other)));
    }

    /** The mean of each measure. */
    static Rouge mean(List<Rouge> all) {
        return new Rouge(mean(all, Rouge::one), mean(all, Rouge::two), mean(all, Rouge::longest));
    }

    private static double mean(List<Rouge> all, ToDoubleFunction<Rouge> measure) {
        return all.stream().mapToDouble(measure).average().orElseThrow();
    }

    private static double best(
            List<List<String>> references, ToDoubleFunction<List<String>> measure) {
        return references.stream().mapToDouble(measure).max().orElseThrow();
    }

    private static double ofRuns(int size, List<String> one, List<String> other) {
        Map<List<String>, Integer> left = runs(one, size);
        Map<List<String>, Integer> right = runs(other, size);
        int common =
                left.entrySet().stream()
                        .mapToInt(it -> Math.min(it.getValue(), right.getOrDefault(it.getKey(), 0)))
                        .sum();
        return f1(one.size() - size + 1, other.size() - size + 1, common);
    }

    private static double ofLongest(List<String> one, List<String> other) {
        return f1(one.size(), other.size(), longestCommon(one, other));
    }

    private static double f1(int one, int other, int common) {
        return common == 0 ? 0 : 2.0 * common / (one + other);
    }

    private static Map<List<String>, Integer> runs(List<String> words, int size) {
        Map<List<String>, Integer> runs = new HashMap<>();
        IntStream.rangeClosed(0, words.size() - size)
                .forEach(at -> runs.merge(words.subList(at, at + size), 1, Integer::sum));
        return runs;
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] now = new int[other.size() + 1];
            for (int i = 0; i < other.size(); i++) {
                now[i + 1] =
                        word.equals(other.get(i)) ? before[i] + 1 : Math.max(now[i], before[i + 1]);
            }
            before = now;
        }
        return before[other.size()];
    }

    private static boolean isOfWord(int character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream("", text.toLowerCase(Locale.ROOT))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return words;
    }
}
