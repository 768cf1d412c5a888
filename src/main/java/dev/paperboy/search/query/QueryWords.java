package dev.paperboy.search.query;

import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of a query.
 *
 * @param words as they are written, a hyphenated word by its parts, and how often each stands
 *     there; without words that tell nothing, unless there are no others
 * @param all of them, each once, in their order, those that tell nothing too
 * @param joins hyphenated words and neighbours written as one, and the words that each is made of:
 *     "slowfast" for "slow fast"
 */
public record QueryWords(
        Map<String, Integer> words, List<String> all, Map<String, Set<String>> joins) {

    private static final int MOST_WORDS = 100;
    private static final int MOST_JOINS = 30;
    private static final CharArraySet TELLING_NOTHING = tellingNothing();

    /** Reads what a person typed; of a very long text only the first words. */
    public static QueryWords of(String typed) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Map<String, Set<String>> joins = new LinkedHashMap<>();
        Chunk before = new Chunk("", List.of());
        for (String text : PlainText.of(typed, typed.length()).split("\\s+", -1)) {
            Chunk chunk = Chunk.of(text);
            chunk.parts().stream()
                    .limit(MOST_WORDS - words.size())
                    .forEach(part -> words.merge(part, 1, Integer::sum));
            chunk.joinInto(joins);
            before.with(chunk).joinInto(joins);
            before = chunk;
        }
        joins.keySet().removeAll(words.keySet());
        Map<String, Integer> telling = new LinkedHashMap<>(words);
        telling.keySet().removeIf(TELLING_NOTHING::contains);
        return new QueryWords(
                telling.isEmpty() ? words : telling, List.copyOf(words.keySet()), joins);
    }

    /**
     * What stands between blanks.
     *
     * @param whole written as one word
     * @param parts its words
     */
    private record Chunk(String whole, List<String> parts) {

        static Chunk of(String text) {
            String whole = PlainText.ofTitle(text, text.length()).replace(" ", "");
            List<String> parts = new ArrayList<>(PaperAnalyzer.WORDS.terms(text));
            if (parts.size() > 1) {
                parts.remove(whole);
            }
            return new Chunk(whole, parts);
        }

        Chunk with(Chunk next) {
            List<String> both = new ArrayList<>(parts);
            both.addAll(next.parts);
            return new Chunk(whole + next.whole, both);
        }

        void joinInto(Map<String, Set<String>> joins) {
            boolean joined = !parts.isEmpty() && !parts.equals(List.of(whole));
            if (joined && joins.size() < MOST_JOINS) {
                joins.putIfAbsent(whole, new LinkedHashSet<>(parts));
            }
        }
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether any of them says what is looked for: "papers" alone means all of them. */
    public boolean tellSomething() {
        return words.keySet().stream().anyMatch(word -> !TELLING_NOTHING.contains(word));
    }

    /** The words of questions, too: "what is the paper about" means no paper in particular. */
    private static CharArraySet tellingNothing() {
        try (InputStream words = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
            CharArraySet all =
                    CharArraySet.copy(
                            WordlistLoader.getSnowballWordSet(Objects.requireNonNull(words)));
            // What is looked for is always a paper.
            all.addAll(List.of("paper", "papers", "article", "articles"));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("Lucene's list of stop words cannot be read", e);
        }
    }
}
