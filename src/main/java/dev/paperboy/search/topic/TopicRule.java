package dev.paperboy.search.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * How papers are weighed for one topic; the weights are measured, and flat.
 *
 * @param meaning what the meaning of a paper contributes
 * @param words what its words contribute
 * @param keywords what it counts whether it holds a keyword
 */
record TopicRule(Signal meaning, Signal words, Signal keywords) {

    static final double KEYWORD = 0.5;

    /** How many of the teachers hold a keyword where there are none to tell. */
    private static final double USUAL_SHARE = 0.5;

    private static final double MEANING = 0.5;
    private static final double WORDS = 0.25;
    private static final double PAIRS = 0.125;
    private static final double LESSON = 0.15;

    /** Instead of lessons, so that as much is asked for without them. */
    private static final double UNTAUGHT = 1.5;

    private static final double WORDS_ALONE = 0.58;
    private static final double PAIRS_ALONE = 0.15;
    private static final double LESSON_ALONE = 0.3;
    private static final double UNTAUGHT_ALONE = 1.35;

    /**
     * For papers whose meaning is known.
     *
     * @param nearness how near papers are to what the topic says of itself, in deviations
     */
    static TopicRule ofMeaning(TopicWords topic, Signal nearness, Background background) {
        Signal meaning = nearness.times(MEANING);
        Signal words = words(topic, background, WORDS, PAIRS);
        Lessons lessons = new Lessons(background, background.withMeaning(), meaning.plus(words));
        if (!lessons.areThere()) {
            return new TopicRule(
                    meaning.times(UNTAUGHT), words.times(UNTAUGHT), keywords(topic, lessons));
        }
        return new TopicRule(
                meaning.plus(lessons.meaning().plus(lessons.neighbours()).times(LESSON)),
                words.plus(lessons.words().times(LESSON)),
                keywords(topic, lessons));
    }

    /** For papers whose meaning is not known, and where nobody tells it. */
    static TopicRule ofWords(TopicWords topic, Background background) {
        Signal words = words(topic, background, WORDS_ALONE, PAIRS_ALONE);
        Lessons lessons = new Lessons(background, background.papers(), words);
        if (!lessons.areThere()) {
            return new TopicRule(
                    Signal.NONE, words.times(UNTAUGHT_ALONE), keywords(topic, lessons));
        }
        return new TopicRule(
                Signal.NONE,
                words.plus(lessons.words().times(LESSON_ALONE)),
                keywords(topic, lessons));
    }

    private static Signal words(
            TopicWords topic, Background background, double weight, double weightOfPairs) {
        WordSignals signals = new WordSignals(background);
        List<Signal> texts = new ArrayList<>(List.of(signals.of(topic.name())));
        if (!topic.description().isEmpty()) {
            texts.add(signals.of(topic.description()));
        }
        Signal sum = Signal.NONE;
        for (Signal text : texts) {
            sum = sum.plus(text);
        }
        return sum.times(weight / texts.size())
                .plus(signals.ofPairs(topic.pairs()).times(weightOfPairs));
    }

    /**
     * Compared with those that taught the topic: who holds no keyword where they all do fits less,
     * and who holds one that few do speaks for itself.
     */
    private static Signal keywords(TopicWords topic, Lessons lessons) {
        if (topic.keywords().isEmpty()) {
            return Signal.NONE;
        }
        Signal held = paper -> topic.holdsKeyword(paper) ? 1 : 0;
        double usual =
                lessons.teachers().stream().mapToDouble(held::of).average().orElse(USUAL_SHARE);
        return paper -> KEYWORD * (held.of(paper) - usual);
    }
}
