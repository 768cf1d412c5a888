package dev.paperboy.search.summary;

import dev.paperboy.evaluation.Rouge;
import dev.paperboy.evaluation.SummarisedAbstract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Summarised abstracts as the regression needs them: features and ROUGE-1 of each sentence. */
public final class TrainingSet {

    /** Flat between 10 and 300 in cross-validation. */
    private static final double PENALTY = 100;

    private static final int FOLDS = 10;
    private static final int SEED = 20251127;

    private final List<RidgeRegression.Group> groups;

    private TrainingSet(List<RidgeRegression.Group> groups) {
        this.groups = groups;
    }

    public static TrainingSet of(List<SummarisedAbstract> abstracts) {
        return new TrainingSet(abstracts.stream().map(TrainingSet::group).toList());
    }

    private static RidgeRegression.Group group(SummarisedAbstract summarised) {
        List<String> sentences = Sentences.of(summarised.text());
        ParsedAbstract text = new ParsedAbstract(summarised.title(), sentences);
        return new RidgeRegression.Group(
                IntStream.range(0, text.size()).mapToObj(at -> Feature.of(text, at)).toList(),
                sentences.stream()
                        .map(Opening::dropped)
                        .map(it -> Rouge.of(it, summarised.references()).one())
                        .toList());
    }

    int abstracts() {
        return groups.size();
    }

    int sentences() {
        return groups.stream().mapToInt(it -> it.rows().size()).sum();
    }

    double[] weights() {
        return RidgeRegression.weights(groups, PENALTY);
    }

    /**
     * The mean ROUGE-1 of what a model chooses that has not seen the abstract in its training, 0 to
     * 1.
     */
    public double crossValidated() {
        List<RidgeRegression.Group> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, new Random(SEED));
        return IntStream.range(0, FOLDS)
                        .mapToDouble(fold -> sum(fold(shuffled, fold), others(shuffled, fold)))
                        .sum()
                / groups.size();
    }

    private static double sum(
            List<RidgeRegression.Group> unseen, List<RidgeRegression.Group> seen) {
        SentenceModel model = new SentenceModel(RidgeRegression.weights(seen, PENALTY));
        return unseen.stream().mapToDouble(it -> it.targets().get(model.best(it.rows()))).sum();
    }

    private static List<RidgeRegression.Group> fold(List<RidgeRegression.Group> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % FOLDS == fold)
                .mapToObj(all::get)
                .toList();
    }

    private static List<RidgeRegression.Group> others(List<RidgeRegression.Group> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(all::get)
                .toList();
    }

    /** The weights as the file that the bot reads. */
    static String file(double[] weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i ->
                        String.format(
                                Locale.ROOT, "%s=%.6f\n", Feature.ALL.get(i).name(), weights[i]))
                .collect(
                        Collectors.joining(
                                "",
                                "# Computed by ./mvnw test -Ptrain, do not edit: how much each"
                                        + " feature of a sentence adds to the ROUGE-1 expected of"
                                        + " it.\n",
                                ""));
    }
}
