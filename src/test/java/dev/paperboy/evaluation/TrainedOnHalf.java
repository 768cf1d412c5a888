package dev.paperboy.evaluation;

import dev.paperboy.evaluation.LinearSvm.Example;
import dev.paperboy.evaluation.TopicCollection.Question;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.topic.MeasuredTopics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What one gets by labelling: a linear machine on the words, trained on one half of the lists and
 * asked about the other, and the other way round.
 */
final class TrainedOnHalf implements TopicOutcome.Rule {

    private final Map<Paper, Map<String, Double>> features = new HashMap<>();
    private final List<List<Paper>> halves = List.of(new ArrayList<>(), new ArrayList<>());

    TrainedOnHalf(TopicCollection collection) {
        List<List<Paper>> lists = new ArrayList<>(collection.lists().values());
        if (lists.size() == 1) {
            List<Paper> all = lists.getFirst();
            int half = all.size() / 2;
            lists = List.of(all.subList(0, half), all.subList(half, all.size()));
        }
        for (int i = 0; i < lists.size(); i++) {
            halves.get(i % 2).addAll(lists.get(i));
        }
        weigh(collection.papers());
    }

    private void weigh(List<Paper> papers) {
        Map<Paper, Map<String, Integer>> terms = new HashMap<>();
        papers.forEach(paper -> terms.put(paper, MeasuredTopics.terms(paper)));
        Map<String, Integer> papersWith = new HashMap<>();
        terms.values()
                .forEach(of -> of.keySet().forEach(it -> papersWith.merge(it, 1, Integer::sum)));
        terms.forEach((paper, of) -> {
            Map<String, Double> weights = new HashMap<>();
            of.forEach((term, count) -> {
                double rarity = Math.log((double) papers.size() / papersWith.get(term));
                weights.put(term, (1 + Math.log(count)) * rarity);
            });
            double length = Math.sqrt(weights.values().stream().mapToDouble(it -> it * it).sum());
            weights.replaceAll((_, weight) -> weight / length);
            features.put(paper, weights);
        });
    }

    @Override
    public ToDoubleFunction<Paper> of(Question question) {
        Map<Paper, Double> scores = new HashMap<>();
        for (int half = 0; half < 2; half++) {
            List<Example> examples =
                    halves.get(1 - half).stream()
                            .map(it -> new Example(features.get(it), question.grade(it) > 0))
                            .toList();
            if (examples.stream().anyMatch(Example::fits)) {
                LinearSvm svm = LinearSvm.train(examples);
                halves.get(half).forEach(it -> scores.put(it, svm.score(features.get(it))));
            }
        }
        return paper -> scores.getOrDefault(paper, -1.0);
    }
}
