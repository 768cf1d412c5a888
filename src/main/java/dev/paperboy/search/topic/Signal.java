package dev.paperboy.search.topic;

/** One thing that tells how well papers fit a topic: more is better. */
@FunctionalInterface
interface Signal {

    /** Tells nothing. */
    Signal NONE = _ -> 0;

    double of(ReadPaper paper);

    default Signal times(double weight) {
        return paper -> weight * of(paper);
    }

    default Signal plus(Signal other) {
        return paper -> of(paper) + other.of(paper);
    }

    /** Nothing counts more than this. */
    default Signal atMost(double most) {
        return paper -> Math.min(most, of(paper));
    }
}
