package dev.paperboy.search.topic;

import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.MatchReason;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.topic.TopicExamples.Alike;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A topic as recent papers show it, against which any number of papers can be judged quickly. */
final class StudiedTopic {

    /** Nearer than so many deviations is worth a word. */
    private static final double LEAST_DEVIATIONS = 1;

    private static final int MOST_WORDS = 5;

    /** Less rare ones stand in most papers. */
    private static final double LEAST_RARITY = 1;

    private final TopicWords words;
    private final Background background;

    /** Its terms that most papers do not hold, the rarest first. */
    private final List<String> tellingTerms;

    private final @Nullable TopicRule byMeaning;

    /** Made when first a paper without a meaning is judged; hardly one is. */
    private @Nullable TopicRule byWords;

    private final Signal nearness;
    private final TopicExamples examples;

    /**
     * @param texts what its name and its description mean; empty: that is not known
     * @param examples those of its examples that are known
     * @param unrelated as {@link dev.paperboy.search.embedding.Embeddings#unrelated}
     */
    StudiedTopic(
            Topic topic,
            List<Embedding> texts,
            List<ReadPaper> examples,
            Background background,
            double unrelated) {
        this.words = TopicWords.of(topic);
        this.background = background;
        this.tellingTerms = telling(words, background);
        this.nearness =
                texts.isEmpty() ? Signal.NONE : new MeaningSignals(background, unrelated).of(texts);
        this.byMeaning = texts.isEmpty() ? null : TopicRule.ofMeaning(words, nearness, background);
        this.examples = new TopicExamples(topic.examples(), examples, background);
    }

    /** A reason, and what it counts; below 0 it speaks against the paper. */
    private record Weighed(double weight, MatchReason reason) {}

    /** Judges a paper, as this width asks it. */
    Match judge(ReadPaper paper, Width width) {
        TopicRule meaning = paper.hasMeaning() ? byMeaning : null;
        TopicRule rule = meaning == null ? byWords() : meaning;
        List<Weighed> reasons = new ArrayList<>(examples(paper));
        double like = reasons.stream().mapToDouble(Weighed::weight).sum();
        double ofMeaning = rule.meaning().of(paper);
        double ofWords = rule.words().of(paper);
        double score =
                ofMeaning + ofWords + rule.keywords().of(paper) + like - Asked.of(width).strong();
        double near = meaning == null ? 0 : nearness.of(paper);
        if (near >= LEAST_DEVIATIONS) {
            reasons.add(new Weighed(ofMeaning, new MatchReason.Meaning(near)));
        }
        List<String> held = heldWords(paper);
        if (!held.isEmpty()) {
            reasons.add(new Weighed(ofWords, new MatchReason.Words(held)));
        }
        heldKeywords(paper)
                .forEach(it ->
                        reasons.add(new Weighed(TopicRule.KEYWORD, new MatchReason.Keyword(it))));
        return decided(paper, score, width, ordered(reasons));
    }

    private synchronized TopicRule byWords() {
        TopicRule rule = byWords;
        if (rule == null) {
            rule = TopicRule.ofWords(words, background);
            byWords = rule;
        }
        return rule;
    }

    private Match decided(ReadPaper paper, double score, Width width, List<MatchReason> reasons) {
        Boolean verdict = examples.verdict(paper.id());
        if (verdict == null) {
            return new Match(Asked.of(width).strengthOf(score), score, reasons);
        }
        List<MatchReason> all =
                Stream.concat(
                                Stream.of(new MatchReason.Example(paper.id(), verdict)),
                                reasons.stream().filter(it -> !(it instanceof MatchReason.Example)))
                        .toList();
        return verdict
                ? new Match(Strength.STRONG, Math.max(score, 0), all)
                : new Match(Strength.NONE, Math.min(score, Asked.LITTLE), all);
    }

    private static List<MatchReason> ordered(List<Weighed> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparingDouble((Weighed it) -> -Math.abs(it.weight())))
                .map(Weighed::reason)
                .toList();
    }

    private List<Weighed> examples(ReadPaper paper) {
        List<Weighed> reasons = new ArrayList<>();
        Alike fitting = examples.fitting(paper);
        if (fitting != null) {
            reasons.add(
                    new Weighed(
                            fitting.weight(), new MatchReason.Example(fitting.example(), true)));
        }
        Alike unfitting = examples.unfitting(paper);
        if (unfitting != null) {
            reasons.add(
                    new Weighed(
                            -unfitting.weight(),
                            new MatchReason.Example(unfitting.example(), false)));
        }
        return reasons;
    }

    private List<String> heldKeywords(ReadPaper paper) {
        return words.keywords().entrySet().stream()
                .filter(keyword -> paper.holds(keyword.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> telling(TopicWords words, Background background) {
        return Stream.of(words.name(), words.description())
                .flatMap(Set::stream)
                .distinct()
                .filter(term -> background.rarity(term) >= LEAST_RARITY)
                .sorted(Comparator.comparingDouble((String term) -> -background.rarity(term)))
                .toList();
    }

    /** As the topic writes them, the rarest first. */
    private List<String> heldWords(ReadPaper paper) {
        Set<String> held = new LinkedHashSet<>();
        for (String term : tellingTerms) {
            if (held.size() < MOST_WORDS && paper.count(term) > 0) {
                held.add(words.spellings().getOrDefault(term, term));
            }
        }
        return List.copyOf(held);
    }
}
