package dev.paperboy.evaluation;

import dev.paperboy.evaluation.RetrievalCollection.Question;
import dev.paperboy.paper.PaperId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * What came of one question.
 *
 * @param grades of the papers in the order in which they were found, 0 for those not judged
 * @param ideal grades of all papers that fit, best first
 */
record Ranking(List<Integer> grades, List<Integer> ideal) {

    static Ranking of(Question question, List<PaperId> found) {
        Map<PaperId, Integer> judged = question.grades();
        return new Ranking(
                found.stream().map(paper -> judged.getOrDefault(paper, 0)).toList(),
                judged.values().stream()
                        .filter(grade -> grade > 0)
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    /** Of the judged papers only, those not found at the end. */
    static Ranking ofJudged(Question question, List<PaperId> found) {
        return of(question, found.stream().filter(question.grades()::containsKey).toList());
    }

    /** Gains are the grades, as usual for the collections with words as questions. */
    double ndcgAt(int cut) {
        return ndcg(cut, grade -> grade);
    }

    /** Gains grow with powers of two, as usual for similar papers. */
    double exponentialNdcgAt(int cut) {
        return ndcg(cut, grade -> Math.pow(2, grade) - 1);
    }

    private double ndcg(int cut, IntToDoubleFunction gain) {
        return gained(grades, cut, gain) / gained(ideal, cut, gain);
    }

    private static double gained(List<Integer> grades, int cut, IntToDoubleFunction gain) {
        double sum = 0;
        for (int i = 0; i < Math.min(cut, grades.size()); i++) {
            sum += gain.applyAsDouble(grades.get(i)) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    double recallAt(int cut) {
        return (double) grades.stream().limit(cut).filter(grade -> grade > 0).count()
                / ideal.size();
    }

    /** One by the place of the first that fits; nothing beyond the first hundred. */
    double reciprocalRank() {
        int place = first();
        return place < 0 || place >= 100 ? 0 : 1.0 / (place + 1);
    }

    /** 1 if one of the first so many fits. */
    double successAt(int cut) {
        int place = first();
        return place >= 0 && place < cut ? 1 : 0;
    }

    private int first() {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
