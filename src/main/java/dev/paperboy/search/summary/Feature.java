package dev.paperboy.search.summary;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured of a sentence in its abstract; the model weighs each.
 *
 * @param name as the file of the weights has it
 */
record Feature(String name, Measure measure) {

    private static final int USUAL_LENGTH = 23;

    private static final List<Feature> PLACE =
            List.of(
                    flag("FIRST", (text, at) -> at == 0),
                    flag("FIRST_BY_US", (text, at) -> at == text.firstByUs()),
                    flag("AFTER_FIRST_BY_US", (text, at) -> at > text.firstByUs()),
                    flag(
                            "ONLY_BY_US",
                            (text, at) -> at == text.firstByUs() && text.hasOnce(Cue.WE)),
                    flag("FIRST_PROPOSAL", (text, at) -> at == text.firstProposal()));

    private static final List<Feature> LENGTH =
            List.of(
                    new Feature(
                            "DISTANCE_FROM_USUAL_LENGTH",
                            (text, at) -> Math.abs(length(text, at) - USUAL_LENGTH)),
                    new Feature(
                            "SQUARED_LOG_LENGTH",
                            (text, at) -> Math.pow(Math.log1p(length(text, at)), 2)),
                    new Feature(
                            "SHARE_OF_ABSTRACT",
                            (text, at) -> length(text, at) / Math.max(1.0, text.all().size())));

    private static final List<Feature> LIKENESS =
            List.of(
                    new Feature("TITLE_F1", (text, at) -> bag(text, at).f1(text.title())),
                    new Feature(
                            "TITLE_COSINE",
                            (text, at) -> telling(text, at).cosine(text.title().telling())),
                    new Feature("REST_COSINE", (text, at) -> bag(text, at).cosine(text.rest(at))),
                    new Feature(
                            "REST_TELLING_COSINE",
                            (text, at) -> telling(text, at).cosine(text.rest(at).telling())),
                    new Feature(
                            "REST_TELLING_F1",
                            (text, at) ->
                                    telling(text, at)
                                            .distinct()
                                            .f1(text.rest(at).telling().distinct())),
                    new Feature("TOP_TERMS", (text, at) -> bag(text, at).share(text.topTerms())));

    private static final List<Feature> CUES =
            List.of(
                    cue(Cue.WE),
                    cue(Cue.OUR),
                    cue(Cue.PROPOSES),
                    cue(Cue.METHOD),
                    cue(Cue.NOVEL),
                    cue(Cue.THAT),
                    cue(Cue.FUTURE),
                    cue(Cue.PARENTHESIS),
                    cue(Cue.STARTS_WITH_WE),
                    cue(Cue.STARTS_WITH_THIS),
                    cue(Cue.STARTS_WITH_A),
                    cue(Cue.STARTS_WITH_IN),
                    cue(Cue.STARTS_WITH_TO),
                    cue(Cue.STARTS_WITH_EXPERIMENTS),
                    flag("WE_BEFORE", (text, at) -> text.has(at - 1, Cue.WE)),
                    flag("THIS_PAPER_BEFORE", (text, at) -> text.has(at - 1, Cue.THIS_PAPER)),
                    flag("CHALLENGE_AFTER", (text, at) -> text.has(at + 1, Cue.CHALLENGE)));

    /** All of them, in the order of the weights. */
    static final List<Feature> ALL =
            Stream.of(PLACE, LENGTH, LIKENESS, CUES).flatMap(List::stream).toList();

    /** The values of all for a sentence. */
    static double[] of(ParsedAbstract text, int sentence) {
        return ALL.stream().mapToDouble(it -> it.measure.of(text, sentence)).toArray();
    }

    private static Feature cue(Cue cue) {
        return flag(cue.name(), (text, at) -> text.has(at, cue));
    }

    private static Feature flag(String name, Condition condition) {
        return new Feature(name, (text, at) -> condition.holds(text, at) ? 1 : 0);
    }

    private static int length(ParsedAbstract text, int at) {
        return text.sentence(at).length();
    }

    private static Bag bag(ParsedAbstract text, int at) {
        return text.sentence(at).bag();
    }

    private static Bag telling(ParsedAbstract text, int at) {
        return bag(text, at).telling();
    }

    /** How a feature comes of a sentence. */
    interface Measure {
        double of(ParsedAbstract text, int at);
    }

    /** What is so of a sentence, or not. */
    private interface Condition {
        boolean holds(ParsedAbstract text, int at);
    }
}
