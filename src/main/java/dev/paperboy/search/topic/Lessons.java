package dev.paperboy.search.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What recent papers teach about a topic that says little of itself: those that fit it best hold
 * more of its words, and point more exactly to where it lies.
 */
final class Lessons {

    private static final int MOST_TEACHERS = 20;

    /** With fewer there are not enough that have nothing to do with it. */
    private static final int PAPERS_FOR_A_TEACHER = 50;

    private static final int FEWEST_TEACHERS = 3;

    private static final int MOST_WORDS = 40;

    /** Of the teachers; a word of fewer may be one's own. */
    private static final double SHARE_OF_TEACHERS = 0.08;

    /** By how much more teachers use a word than others: twice as much, as a logarithm. */
    private static final double LEAST_ADVANTAGE = 0.7;

    private final Background background;
    private final List<ReadPaper> papers;
    private final double[] fit;
    private final List<ReadPaper> teachers;

    /**
     * @param papers that may teach, of the background
     * @param first what the topic itself says of them
     */
    Lessons(Background background, List<ReadPaper> papers, Signal first) {
        this.background = background;
        this.papers = papers;
        this.fit = papers.stream().mapToDouble(first::of).toArray();
        int number = Math.min(MOST_TEACHERS, papers.size() / PAPERS_FOR_A_TEACHER);
        this.teachers =
                IntStream.range(0, fit.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -fit[i]))
                        .limit(number)
                        .map(papers::get)
                        .toList();
    }

    /** Whether there are enough papers to learn from. */
    boolean areThere() {
        return teachers.size() >= FEWEST_TEACHERS;
    }

    /** The papers that fit best, none if there are too few to choose from. */
    List<ReadPaper> teachers() {
        return areThere() ? teachers : List.of();
    }

    /** How far the words stand out that teachers use more than others do. */
    Signal words() {
        Map<String, Integer> users = new HashMap<>();
        teachers.forEach(paper ->
                paper.counts().keySet().forEach(term -> users.merge(term, 1, Integer::sum)));
        List<Map.Entry<String, Double>> telling = new ArrayList<>();
        users.forEach((term, number) -> {
            if (number >= Math.max(FEWEST_TEACHERS, SHARE_OF_TEACHERS * teachers.size())) {
                double share = share(term, number);
                double advantage = Math.log(share / usualShare(term));
                if (advantage > LEAST_ADVANTAGE) {
                    telling.add(Map.entry(term, share * advantage));
                }
            }
        });
        telling.sort(
                Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Double> weights = new HashMap<>();
        telling.stream().limit(MOST_WORDS).forEach(it -> weights.put(it.getKey(), it.getValue()));
        return standingOut(new WordSignals(background).weighted(weights));
    }

    /** Among the teachers, with half a paper from elsewhere so that few of them do not decide. */
    private double share(String term, int number) {
        return (number + 0.5 * background.papersWith(term) / background.papers().size())
                / (teachers.size() + 0.5);
    }

    private double usualShare(String term) {
        return (background.papersWith(term) + 0.5) / (background.papers().size() + 1);
    }

    /** How far papers lie in the direction in which the teachers do. */
    Signal meaning() {
        float[] direction = Background.difference(Background.mean(teachers), background.middle());
        return standingOut(MeaningSignals.towards(direction));
    }

    /** How well those fit that mean what a paper means; all that may teach have a meaning. */
    Signal neighbours() {
        return standingOut(paper -> {
            double sum = 0;
            for (int neighbour : background.neighboursOf(paper)) {
                sum += fit[neighbour];
            }
            return sum;
        });
    }

    private Signal standingOut(Signal signal) {
        return Deviations.of(signal, papers).above(signal);
    }
}
