package dev.paperboy.search.topic;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.BrokenModel;
import dev.paperboy.search.ConceptModel;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.MatchReason;
import dev.paperboy.search.Matches;
import dev.paperboy.search.MemoryEmbeddings;
import dev.paperboy.search.Papers;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.PaperWords;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which papers fit a topic, and why. */
class TopicJudgeTests {

    private static final int USUAL = 300;

    private static final Topic ROBOTS =
            topic("robot manipulation", "Robots that grasp and move things.");

    private static final Papers GRIPPERS =
            paper("2606.00001", "Dexterous Grippers").saying("Fingers that pick up a cup.");
    private static final Papers MANIPULATION =
            paper("2606.00002", "Robot Manipulation in Kitchens")
                    .saying("A robot moves things and can grasp them.");
    private static final Papers ENZYMES =
            paper("2606.00003", "Enzymes at Work").saying("How molecules are cut.");

    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryEmbeddings embeddings = new MemoryEmbeddings("concepts/1");
    private Optional<Embedder> embedder = Optional.of(new ConceptModel());
    private final TopicJudge judge = new TopicJudge(catalogue, embeddings, () -> embedder);

    private static Topic topic(String name, @Nullable String description, String... keywords) {
        return new Topic(name, description, List.of(keywords), null, Examples.NONE, Width.NORMAL);
    }

    private static Topic wide(Width width, Topic topic) {
        return new Topic(
                topic.name(), topic.description(), topic.keywords(), null, topic.examples(), width);
    }

    private static Topic with(Examples examples, Topic topic) {
        return new Topic(
                topic.name(), topic.description(), topic.keywords(), null, examples, topic.width());
    }

    /** Papers on anything, of which some are on robots and some on enzymes. */
    private static Papers usual(int number) {
        String id = "2605.%05d".formatted(number);
        return switch (number % 20) {
            case 0 -> paper(id, "Robot number " + number).saying("It can grasp.");
            case 1 -> paper(id, "Protein number " + number).saying("An enzyme.");
            default -> paper(id, "Language model number " + number).saying("It writes letters.");
        };
    }

    @BeforeEach
    void knowWhatIsUsual() {
        for (int i = 0; i < USUAL; i++) {
            know(usual(i));
        }
    }

    private void know(Papers papers) {
        catalogue.save(papers.paper());
        embed(papers);
    }

    private void embed(Papers papers) {
        Paper paper = papers.paper();
        embedder.ifPresent(
                model -> embeddings.keep(paper.id(), model.ofPaper(PaperWords.of(paper))));
    }

    private Matches judged(Topic topic, Papers... papers) {
        return judge.byTopic(topic, Stream.of(papers).map(Papers::paper).toList());
    }

    private Match match(Topic topic, Papers paper) {
        return judged(topic, paper).of(new PaperId(paper.id()));
    }

    @Test
    void aPaperFitsByWhatItMeansThoughItSharesNoWord() {
        embed(GRIPPERS);

        Match match = match(ROBOTS, GRIPPERS);

        assertThat(match.strength()).isEqualTo(Strength.STRONG);
        assertThat(match.score()).isNotNegative();
        assertThat(match.reasons()).first().isInstanceOf(MatchReason.Meaning.class);
        assertThat(match.reasons()).noneMatch(MatchReason.Words.class::isInstance);
    }

    @Test
    void aPaperOnSomethingElseDoesNotFit() {
        embed(ENZYMES);

        Match match = match(ROBOTS, ENZYMES);

        assertThat(match.strength()).isEqualTo(Strength.NONE);
        assertThat(match.score()).isNegative();
        assertThat(match.reasons()).isEmpty();
    }

    @Test
    void wordsSpeakForAPaperToo() {
        embed(GRIPPERS);
        embed(MANIPULATION);

        assertThat(match(ROBOTS, MANIPULATION).score())
                .isGreaterThan(match(ROBOTS, GRIPPERS).score());
        assertThat(match(ROBOTS, MANIPULATION).reasons())
                .contains(
                        new MatchReason.Words(
                                List.of("manipulation", "move", "things", "robot", "grasp")));
    }

    @Test
    void aPaperWhoseMeaningIsNotKnownYetIsJudgedByItsWords() {
        Matches judged = judged(ROBOTS, MANIPULATION, GRIPPERS);

        assertThat(judged.of(new PaperId("2606.00002")).strength()).isEqualTo(Strength.STRONG);
        assertThat(judged.of(new PaperId("2606.00001")).strength()).isEqualTo(Strength.NONE);
        assertThat(judged.isSettled()).isFalse();

        embed(MANIPULATION);
        embed(GRIPPERS);

        assertThat(judged(ROBOTS, MANIPULATION, GRIPPERS).isSettled()).isTrue();
        assertThat(match(ROBOTS, GRIPPERS).strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void aMeaningThatComesWhileItIsJudgedLeavesThePaperUnsettled() {
        MemoryEmbeddings late =
                new MemoryEmbeddings("concepts/1") {
                    @Override
                    public Map<PaperId, Embedding> find(Collection<PaperId> papers) {
                        Map<PaperId, Embedding> found = super.find(papers);
                        papers.forEach(it -> keep(it, new ConceptModel().ofQuery("a robot")));
                        return found;
                    }
                };
        TopicJudge hasty = new TopicJudge(catalogue, late, () -> embedder);

        assertThat(hasty.byTopic(ROBOTS, List.of(GRIPPERS.paper())).isSettled()).isFalse();
        assertThat(hasty.byTopic(ROBOTS, List.of(GRIPPERS.paper())).isSettled()).isTrue();
    }

    @Test
    void aPaperOnWhichTheModelFailsStaysWithItsWords() {
        embeddings.forget(new PaperId(MANIPULATION.id()));

        Matches judged = judged(ROBOTS, MANIPULATION);

        assertThat(judged.isSettled()).isTrue();
        assertThat(judged.of(new PaperId("2606.00002")).strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void whileTheModelIsBeingLoadedWordsJudge() {
        embed(MANIPULATION);
        embed(GRIPPERS);
        Optional<Embedder> later = embedder;
        embedder = Optional.empty();

        assertThat(judged(ROBOTS, GRIPPERS).isSettled()).isFalse();
        assertThat(match(ROBOTS, GRIPPERS).strength()).isEqualTo(Strength.NONE);
        assertThat(match(ROBOTS, MANIPULATION).strength()).isEqualTo(Strength.STRONG);

        embedder = later;
        assertThat(judged(ROBOTS, GRIPPERS).isSettled()).isTrue();
        assertThat(match(ROBOTS, GRIPPERS).strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void whereNoModelIsWantedWordsSettleIt() {
        TopicJudge words = new TopicJudge(catalogue, new MemoryEmbeddings("none"), Optional::empty);

        Matches judged = words.byTopic(ROBOTS, List.of(MANIPULATION.paper(), ENZYMES.paper()));

        assertThat(judged.isSettled()).isTrue();
        assertThat(judged.of(new PaperId("2606.00002")).strength()).isEqualTo(Strength.STRONG);
        assertThat(judged.of(new PaperId("2606.00003")).strength()).isEqualTo(Strength.NONE);
    }

    @Test
    void aModelThatFailsLeavesItToTheWords() {
        embed(MANIPULATION);
        embedder = Optional.of(new BrokenModel());

        assertThat(match(ROBOTS, MANIPULATION).strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void aTopicNamedByAnAcronymIsWhatPapersSayThatItStandsFor() {
        TopicJudge words = new TopicJudge(catalogue, new MemoryEmbeddings("none"), Optional::empty);
        Paper law =
                paper("2606.00005", "Retrieval-Augmented Generation for Law")
                        .saying("Augmented generation with retrieval in courts.")
                        .paper();
        assertThat(strength(words, "RAG", law)).isEqualTo(Strength.NONE);

        for (int i = 0; i < USUAL / 20; i++) {
            catalogue.save(
                    paper("2607.%05d".formatted(i), "Search number " + i)
                            .saying("We study retrieval-augmented generation (RAG).")
                            .paper());
        }
        words.follow();

        assertThat(strength(words, "RAG", law)).isEqualTo(Strength.STRONG);
        assertThat(strength(words, "RAGs", law)).isEqualTo(Strength.STRONG);
        assertThat(strength(words, "RAG for robots", law)).isEqualTo(Strength.NONE);
    }

    private static Strength strength(TopicJudge judge, String name, Paper paper) {
        return judge.byTopic(Topic.named(name), List.of(paper)).of(paper.id()).strength();
    }

    @Test
    void aKeywordRaisesAPaper() {
        Papers hidden =
                paper("2606.00004", "Learning by Watching").saying("It uses diffusion policies.");
        embed(hidden);

        Match without = match(ROBOTS, hidden);
        Match with = match(topic(ROBOTS.name(), ROBOTS.description(), "Diffusion Policy"), hidden);

        assertThat(with.score()).isGreaterThan(without.score());
        assertThat(with.reasons()).contains(new MatchReason.Keyword("Diffusion Policy"));
    }

    @Test
    void wordsOfAKeywordThatStandApartAreNotIt() {
        Papers apart =
                paper("2606.00004", "Learning by Watching").saying("A policy without diffusion.");
        embed(apart);

        assertThat(
                        match(topic(ROBOTS.name(), ROBOTS.description(), "diffusion policy"), apart)
                                .reasons())
                .noneMatch(MatchReason.Keyword.class::isInstance);
    }

    @Test
    void aWiderTopicAsksForLess() {
        embed(GRIPPERS);
        double strict = match(wide(Width.STRICT, ROBOTS), GRIPPERS).score();
        double normal = match(ROBOTS, GRIPPERS).score();
        double wide = match(wide(Width.WIDE, ROBOTS), GRIPPERS).score();

        assertThat(strict).isLessThan(normal);
        assertThat(normal).isLessThan(wide);
    }

    @Test
    void whatAWiderTopicWouldTakeIsWeak() {
        Asked normal = Asked.of(Width.NORMAL);

        assertThat(normal.strengthOf(0)).isEqualTo(Strength.STRONG);
        assertThat(normal.strengthOf(-0.01)).isEqualTo(Strength.WEAK);
        assertThat(normal.strengthOf(normal.weak() - normal.strong() - 0.01))
                .isEqualTo(Strength.NONE);
        assertThat(Asked.of(Width.WIDE).strengthOf(-0.01)).isEqualTo(Strength.NONE);
    }

    @Test
    void anExampleIsDecided() {
        embed(ENZYMES);
        embed(MANIPULATION);
        Topic odd =
                with(
                        new Examples(
                                List.of(new PaperId(ENZYMES.id())),
                                List.of(new PaperId(MANIPULATION.id()))),
                        ROBOTS);

        assertThat(match(odd, ENZYMES).strength()).isEqualTo(Strength.STRONG);
        assertThat(match(odd, ENZYMES).score()).isNotNegative();
        assertThat(match(odd, ENZYMES).reasons())
                .first()
                .isEqualTo(new MatchReason.Example(new PaperId(ENZYMES.id()), true));
        assertThat(match(odd, MANIPULATION).strength()).isEqualTo(Strength.NONE);
        assertThat(match(odd, MANIPULATION).score()).isNegative();
    }

    @Test
    void aPaperLikeAnExampleIsJudgedMoreLikeIt() {
        PaperId example = new PaperId("2605.00001");
        embed(ENZYMES);
        double without = match(ROBOTS, ENZYMES).score();
        Match liked = match(with(new Examples(List.of(example), List.of()), ROBOTS), ENZYMES);
        Match disliked = match(with(new Examples(List.of(), List.of(example)), ROBOTS), ENZYMES);

        assertThat(liked.score()).isGreaterThan(without);
        assertThat(liked.reasons()).contains(new MatchReason.Example(example, true));
        assertThat(disliked.score()).isLessThan(without);
        assertThat(disliked.reasons()).contains(new MatchReason.Example(example, false));
    }

    @Test
    void anExampleThatNobodyKnowsChangesNothing() {
        embed(GRIPPERS);
        Examples unknown = new Examples(List.of(new PaperId("1001.00001")), List.of());

        assertThat(match(with(unknown, ROBOTS), GRIPPERS)).isEqualTo(match(ROBOTS, GRIPPERS));
    }

    @Test
    void beforeAnyPaperIsListedWhatIsUsuallyUsualCounts() {
        TopicJudge fresh = new TopicJudge(new MemoryCatalogue(), embeddings, () -> embedder);
        embed(MANIPULATION);
        embed(ENZYMES);

        Matches judged = fresh.byTopic(ROBOTS, List.of(MANIPULATION.paper(), ENZYMES.paper()));

        assertThat(judged.of(new PaperId("2606.00002")).score())
                .isGreaterThan(judged.of(new PaperId("2606.00003")).score());
        assertThat(judged.of(new PaperId("2606.00003")).strength()).isEqualTo(Strength.NONE);
        assertThat(judged.of(new PaperId("2606.00002")).score()).isFinite();
    }

    @Test
    void whatIsUsualChangesWithManyNewPapersAndNotWithOne() {
        embed(GRIPPERS);
        double before = match(ROBOTS, GRIPPERS).score();
        know(paper("2607.00000", "Robot number 1000").saying("It can grasp."));
        judge.follow();
        assertThat(match(ROBOTS, GRIPPERS).score()).isEqualTo(before);

        for (int i = 1; i < USUAL; i++) {
            know(paper("2607.%05d".formatted(i), "Robot number " + i).saying("It can grasp."));
        }
        assertThat(match(ROBOTS, GRIPPERS).score()).isEqualTo(before);
        judge.follow();
        assertThat(match(ROBOTS, GRIPPERS).score()).isLessThan(before);
    }

    @Test
    void aPaperWithOtherWordsIsReadAnew() {
        embeddings.forget(new PaperId(ENZYMES.id()));
        assertThat(match(ROBOTS, ENZYMES).strength()).isEqualTo(Strength.NONE);

        Papers corrected = paper(ENZYMES.id(), MANIPULATION.title());
        assertThat(match(ROBOTS, corrected).score()).isGreaterThan(match(ROBOTS, ENZYMES).score());
    }

    @Test
    void eachPaperIsJudgedByItselfAndAlwaysTheSame() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < USUAL; i++) {
            papers.add(usual(i).paper());
        }
        Matches together = judge.byTopic(ROBOTS, papers);
        Collections.reverse(papers);

        assertThat(judge.byTopic(ROBOTS, papers)).isEqualTo(together);
        assertThat(new TopicJudge(catalogue, embeddings, () -> embedder).byTopic(ROBOTS, papers))
                .isEqualTo(together);
        assertThat(match(ROBOTS, usual(0))).isEqualTo(together.of(new PaperId(usual(0).id())));
    }

    @Test
    void aTopicWithoutAnyWordFitsNothing() {
        embed(GRIPPERS);

        assertThat(match(Topic.named("!?"), MANIPULATION).strength()).isEqualTo(Strength.NONE);
        assertThat(match(topic("the", "of and"), GRIPPERS).strength()).isEqualTo(Strength.NONE);
    }

    @Test
    void nothingAskedIsNothingJudged() {
        assertThat(judged(ROBOTS)).isEqualTo(new Matches(Map.of(), true));
    }
}
