package dev.paperboy.search.topic;

import dev.paperboy.filter.Topic;
import dev.paperboy.search.analysis.Acronym;
import dev.paperboy.search.analysis.PaperAnalyzer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What the acronyms stand for that recent papers explain; for topics that are named by one. */
final class ExplainedAcronyms {

    /** One alone may be a slip. */
    private static final int FEWEST_PAPERS = 2;

    /** Of all who explain it, so many mean the same. */
    private static final double SHARE_OF_EXPLANATIONS = 0.5;

    /** Of all who use the letters: else they are a word that happens to be an acronym, too. */
    private static final double SHARE_OF_USES = 0.1;

    /** By the letters, in small ones. */
    private final Map<String, Map<String, Meaning>> meanings = new HashMap<>();

    ExplainedAcronyms(Collection<ReadPaper> papers) {
        papers.forEach(paper -> paper.acronyms().forEach(this::add));
    }

    /**
     * What some papers say that letters stand for, in any inflection.
     *
     * @param words as one of them writes them
     */
    private record Meaning(String words, int papers) {

        Meaning and(Meaning same) {
            return new Meaning(words, papers + same.papers);
        }
    }

    private void add(Acronym acronym) {
        meanings.computeIfAbsent(key(acronym.letters()), _ -> new HashMap<>())
                .merge(
                        PaperAnalyzer.stemmed(acronym.words()),
                        new Meaning(acronym.words(), 1),
                        Meaning::and);
    }

    private static String key(String letters) {
        return letters.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /**
     * The topic with the words behind its name, if that is all it says and they are known. In a
     * longer name the other words say enough, and more of them draw it away.
     *
     * @param papersWith how many papers hold a term
     */
    Topic spelledOut(Topic topic, ToIntFunction<String> papersWith) {
        return Optional.of(topic)
                .filter(it -> it.description() == null)
                .flatMap(it -> wordsFor(it.name(), papersWith))
                .map(words -> renamed(topic, topic.name() + " (" + words + ")"))
                .orElse(topic);
    }

    private static Topic renamed(Topic topic, String name) {
        return new Topic(
                name,
                topic.description(),
                topic.keywords(),
                topic.filter(),
                topic.examples(),
                topic.width());
    }

    private Optional<String> wordsFor(String name, ToIntFunction<String> papersWith) {
        String letters = key(name);
        Map<String, Meaning> explained = meanings.get(letters);
        if (explained == null && letters.endsWith("s")) {
            letters = letters.substring(0, letters.length() - 1);
            explained = meanings.get(letters);
        }
        return explained == null
                ? Optional.empty()
                : agreed(explained.values(), used(letters, papersWith));
    }

    private static int used(String letters, ToIntFunction<String> papersWith) {
        List<String> terms = PaperAnalyzer.STEMS.terms(letters);
        return terms.isEmpty() ? Integer.MAX_VALUE : papersWith.applyAsInt(terms.getFirst());
    }

    private static Optional<String> agreed(Collection<Meaning> meanings, int used) {
        int all = meanings.stream().mapToInt(Meaning::papers).sum();
        return meanings.stream()
                .max(Comparator.comparingInt(Meaning::papers).thenComparing(Meaning::words))
                .filter(it -> it.papers() >= Math.max(FEWEST_PAPERS, SHARE_OF_EXPLANATIONS * all))
                .filter(_ -> all >= SHARE_OF_USES * used)
                .map(Meaning::words);
    }
}
