package dev.paperboy.search.topic;

import dev.paperboy.search.embedding.Embedding;

import org.apache.lucene.util.VectorUtil;

import java.util.List;
import java.util.Objects;

/** What papers mean tells, weighed by a background; asked only of papers with a meaning. */
final class MeaningSignals {

    /** Where cosines lie that tell nothing, and how far apart, from where models begin. */
    private static final Deviations EXPECTED = new Deviations(0.17, 0.08);

    private final Background background;
    private final Deviations expected;

    /**
     * @param unrelated as {@link dev.paperboy.search.embedding.Embeddings#unrelated}
     */
    MeaningSignals(Background background, double unrelated) {
        this.background = background;
        this.expected =
                new Deviations(
                        unrelated + (1 - unrelated) * EXPECTED.typical(),
                        (1 - unrelated) * EXPECTED.spread());
    }

    /** How near papers are to these texts on average, in deviations. */
    Signal of(List<Embedding> texts) {
        Signal sum = Signal.NONE;
        for (Embedding text : texts) {
            Signal near = towards(ReadPaper.directionOf(text));
            sum = sum.plus(Deviations.of(near, background.withMeaning(), expected).above(near));
        }
        return sum.times(1.0 / texts.size());
    }

    static Signal towards(float[] direction) {
        return paper -> VectorUtil.dotProduct(Objects.requireNonNull(paper.direction()), direction);
    }
}
