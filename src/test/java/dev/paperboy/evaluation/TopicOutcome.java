package dev.paperboy.evaluation;

import dev.paperboy.evaluation.TopicCollection.Question;
import dev.paperboy.paper.Paper;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How the papers came out that a rule lets fit the topics of a collection, counted over all. */
final class TopicOutcome {

    /** What a digest shows of one list for one topic. */
    private static final int MOST_POSTED = 5;

    private int lists;
    private int empty;
    private int posted;
    private int rightPosted;
    private int squarePosted;
    private int fitting;
    private int rightFitting;
    private int squareFitting;
    private int right;
    private int square;

    /** Judges the papers of a list by a topic. */
    interface Rule {

        /** What lies at 0 or above fits; the best first. */
        ToDoubleFunction<Paper> of(Question question);
    }

    static TopicOutcome of(TopicCollection collection, Rule rule) {
        return of(collection, collection.questions(), rule);
    }

    static TopicOutcome of(TopicCollection collection, List<Question> questions, Rule rule) {
        TopicOutcome outcome = new TopicOutcome();
        for (Question question : questions) {
            ToDoubleFunction<Paper> score = rule.of(question);
            collection.lists().values().forEach(list -> outcome.add(question, list, score));
        }
        return outcome;
    }

    private void add(Question question, List<Paper> list, ToDoubleFunction<Paper> score) {
        List<Paper> counted = list.stream().filter(paper -> !question.isExample(paper)).toList();
        List<Paper> found =
                counted.stream()
                        .filter(paper -> score.applyAsDouble(paper) >= 0)
                        .sorted(Comparator.comparingDouble(score).reversed())
                        .toList();
        Set<Paper> shown = new HashSet<>(found.subList(0, Math.min(MOST_POSTED, found.size())));
        lists++;
        empty += found.isEmpty() ? 1 : 0;
        for (Paper paper : counted) {
            int grade = question.grade(paper);
            right += grade > 0 ? 1 : 0;
            square += grade > 1 ? 1 : 0;
        }
        for (Paper paper : found) {
            count(question.grade(paper), shown.contains(paper));
        }
    }

    private void count(int grade, boolean isPosted) {
        fitting++;
        rightFitting += grade > 0 ? 1 : 0;
        squareFitting += grade > 1 ? 1 : 0;
        if (isPosted) {
            posted++;
            rightPosted += grade > 0 ? 1 : 0;
            squarePosted += grade > 1 ? 1 : 0;
        }
    }

    /** Of what a digest would post, the share that fits or touches the topic. */
    double precisionOfPosted() {
        return share(rightPosted, posted);
    }

    /** Of what is squarely about a topic, the share that the rule lets fit. */
    double recall() {
        return share(squareFitting, square);
    }

    /** Likewise, the share that a digest would post. */
    double recallOfPosted() {
        return share(squarePosted, square);
    }

    /** The share of lists and topics for which nothing fits. */
    double empty() {
        return share(empty, lists);
    }

    double precision() {
        return share(rightFitting, fitting);
    }

    /** Of all that fits or touches a topic. */
    double recallOfAll() {
        return share(rightFitting, right);
    }

    double f1() {
        return 2.0 * rightFitting / Math.max(1, fitting + right);
    }

    int fitting() {
        return fitting;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
