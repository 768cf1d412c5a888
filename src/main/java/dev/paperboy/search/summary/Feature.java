package dev.paperboy.search.summary;

/** What is measured of a sentence in its abstract; the model weighs each. */
enum Feature {
    FIRST((text, at) -> flag(at == 0)),
    FIRST_BY_US((text, at) -> flag(at == text.firstByUs())),
    AFTER_FIRST_BY_US((text, at) -> flag(at > text.firstByUs())),
    ONLY_BY_US((text, at) -> flag(at == text.firstByUs() && text.hasOnce(Cue.WE))),
    FIRST_PROPOSAL((text, at) -> flag(at == text.firstProposal())),

    DISTANCE_FROM_USUAL_LENGTH((text, at) -> Math.abs(text.sentence(at).length() - 23)),
    SQUARED_LOG_LENGTH((text, at) -> square(Math.log1p(text.sentence(at).length()))),
    SHARE_OF_ABSTRACT(
            (text, at) -> text.sentence(at).length() / Math.max(1.0, text.all().size())),

    TITLE_F1((text, at) -> text.sentence(at).bag().f1(text.title())),
    TITLE_COSINE(
            (text, at) -> text.sentence(at).bag().telling().cosine(text.title().telling())),
    REST_COSINE((text, at) -> text.sentence(at).bag().cosine(text.rest(at))),
    REST_TELLING_COSINE(
            (text, at) -> text.sentence(at).bag().telling().cosine(text.rest(at).telling())),
    REST_TELLING_F1(
            (text, at) ->
                    text.sentence(at)
                            .bag()
                            .telling()
                            .distinct()
                            .f1(text.rest(at).telling().distinct())),
    TOP_TERMS((text, at) -> text.sentence(at).bag().share(text.topTerms())),

    WE(Cue.WE),
    OUR(Cue.OUR),
    PROPOSES(Cue.PROPOSES),
    METHOD(Cue.METHOD),
    NOVEL(Cue.NOVEL),
    THAT(Cue.THAT),
    FUTURE(Cue.FUTURE),
    PARENTHESIS(Cue.PARENTHESIS),
    STARTS_WITH_WE(Cue.STARTS_WITH_WE),
    STARTS_WITH_THIS(Cue.STARTS_WITH_THIS),
    STARTS_WITH_A(Cue.STARTS_WITH_A),
    STARTS_WITH_IN(Cue.STARTS_WITH_IN),
    STARTS_WITH_TO(Cue.STARTS_WITH_TO),
    STARTS_WITH_EXPERIMENTS(Cue.STARTS_WITH_EXPERIMENTS),
    WE_BEFORE((text, at) -> flag(text.has(at - 1, Cue.WE))),
    THIS_PAPER_BEFORE((text, at) -> flag(text.has(at - 1, Cue.THIS_PAPER))),
    CHALLENGE_AFTER((text, at) -> flag(text.has(at + 1, Cue.CHALLENGE)));

    private final Measure measure;

    Feature(Measure measure) {
        this.measure = measure;
    }

    Feature(Cue cue) {
        this((text, at) -> flag(text.has(at, cue)));
    }

    /** The features of a sentence, in the order in which they are declared. */
    static double[] of(ParsedAbstract text, int sentence) {
        Feature[] features = values();
        double[] values = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            values[i] = features[i].measure.of(text, sentence);
        }
        return values;
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }

    private static double square(double number) {
        return number * number;
    }

    /** How a feature comes of a sentence. */
    private interface Measure {
        double of(ParsedAbstract text, int at);
    }
}
