package dev.paperboy.search.topic;

import dev.paperboy.filter.Examples;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers that fit a topic or do not: others that are much like one of them count as it does. */
final class TopicExamples {

    /** Below so many deviations, papers are alike because they are on the same wide subject. */
    private static final double ALIKE = 2;

    private static final double WEIGHT = 0.15;

    private final Examples examples;
    private final Map<PaperId, Signal> fitting;
    private final Map<PaperId, Signal> unfitting;

    /**
     * @param known those of the examples whose meaning is known
     */
    TopicExamples(Examples examples, List<ReadPaper> known, Background background) {
        this.examples = examples;
        this.fitting = likeness(examples.fitting(), known, background);
        this.unfitting = likeness(examples.unfitting(), known, background);
    }

    private static Map<PaperId, Signal> likeness(
            List<PaperId> wanted, List<ReadPaper> known, Background background) {
        Map<PaperId, Signal> likeness = new LinkedHashMap<>();
        for (ReadPaper example : known) {
            float[] direction = example.direction();
            if (direction != null
                    && wanted.contains(example.id())
                    && !background.withMeaning().isEmpty()) {
                Signal near =
                        MeaningSignals.towards(
                                Background.difference(direction, background.middle()));
                likeness.put(
                        example.id(), Deviations.of(near, background.withMeaning()).above(near));
            }
        }
        return likeness;
    }

    /** Whether the paper is itself one that fits, or does not; null: it is no example. */
    @Nullable Boolean verdict(PaperId paper) {
        if (examples.fitting().contains(paper)) {
            return true;
        }
        return examples.unfitting().contains(paper) ? false : null;
    }

    /** The fitting one that a paper is most like, and what that counts; null: it is like none. */
    @Nullable Alike fitting(ReadPaper paper) {
        return most(fitting, paper);
    }

    /** Likewise the one that does not fit. */
    @Nullable Alike unfitting(ReadPaper paper) {
        return most(unfitting, paper);
    }

    /**
     * What a paper is like.
     *
     * @param weight above 0
     */
    record Alike(PaperId example, double weight) {}

    private static @Nullable Alike most(Map<PaperId, Signal> examples, ReadPaper paper) {
        Alike most = null;
        if (paper.hasMeaning()) {
            for (Map.Entry<PaperId, Signal> example : examples.entrySet()) {
                double weight = WEIGHT * (example.getValue().of(paper) - ALIKE);
                if (weight > (most == null ? 0 : most.weight())) {
                    most = new Alike(example.getKey(), weight);
                }
            }
        }
        return most;
    }
}
