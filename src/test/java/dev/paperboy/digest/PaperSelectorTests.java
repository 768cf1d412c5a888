package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.search.Match;
import dev.paperboy.search.Matches;
import dev.paperboy.search.PaperMatching;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A title that holds a topic's name fits it, the better the more often; in capitals perhaps. */
class PaperSelectorTests {

    private final TitleMatching matching = new TitleMatching();
    private final PaperSelector selector = new PaperSelector(new WishJudge(matching));

    @Test
    void whatFitsIsListedAndWhatPerhapsFitsStandsBeside() {
        Paper fits = Feeds.paper("2606.00001", 1, "agent");
        Paper perhaps = Feeds.paper("2606.00002", 90, "AGENT");
        Paper other = Feeds.paper("2606.00003", 99, "vision");

        Selection selection = select(wish("agent"), 0, other, perhaps, fits);

        assertThat(papers(selection.fitting())).containsExactly(fits);
        assertThat(papers(selection.maybe())).containsExactly(perhaps);
        assertThat(selection.counts()).isEqualTo(new Digest.Counts(3, 1, 0, 2));
        assertThat(selection.topics()).containsExactly("agent");
        assertThat(selection.shown(1)).containsExactly(fits.id(), perhaps.id());
    }

    @Test
    void atMostTwoPerhapsFit() {
        Paper second = Feeds.paper("2606.00001", 5, "AGENT");
        Paper first = Feeds.paper("2606.00002", 6, "AGENT");
        Paper third = Feeds.paper("2606.00003", 4, "AGENT");

        Selection selection = select(wish("agent"), 0, third, second, first);

        assertThat(papers(selection.maybe())).containsExactly(first, second);
        assertThat(selection.counts()).isEqualTo(new Digest.Counts(3, 0, 0, 3));
    }

    @Test
    void theNearestOfThoseComeFirstWhateverTheirVotes() {
        Paper near = Feeds.paper("2606.00001", 0, "near");
        Paper far = Feeds.paper("2606.00002", 99, "far");
        PaperMatching measuring = mock();
        given(measuring.byTopic(any(), any()))
                .willReturn(new Matches(Map.of(near.id(), weak(-0.1), far.id(), weak(-0.9)), true));

        Selection selection =
                new PaperSelector(new WishJudge(measuring))
                        .select(wish("agent"), 0, List.of(far, near));

        assertThat(papers(selection.maybe())).containsExactly(near, far);
    }

    @Test
    void tooFewUpvotesKeepOutWhatFitsAndWhatPerhapsDoes() {
        Paper fits = Feeds.paper("2606.00001", 9, "agent");
        Paper enough = Feeds.paper("2606.00002", 10, "agent");
        Paper perhaps = Feeds.paper("2606.00003", 9, "AGENT");

        Selection selection = select(wish("agent"), 10, fits, enough, perhaps);

        assertThat(papers(selection.fitting())).containsExactly(enough);
        assertThat(selection.maybe()).isEmpty();
        assertThat(selection.counts()).isEqualTo(new Digest.Counts(3, 1, 10, 1));
        assertThat(selection.counts().unvoted()).isOne();
    }

    @Test
    void theFilterHoldsBesidesTheTopics() {
        Paper both = Feeds.paper("2606.00001", 1, "agent code");
        Paper perhapsBoth = Feeds.paper("2606.00002", 1, "AGENT code");
        Paper topicOnly = Feeds.paper("2606.00003", 1, "agent");
        Paper filterOnly = Feeds.paper("2606.00004", 1, "code");

        Selection selection =
                select(
                        wish(new Filter.Word("code"), "agent"),
                        0,
                        both,
                        perhapsBoth,
                        topicOnly,
                        filterOnly);

        assertThat(papers(selection.fitting())).containsExactly(both);
        assertThat(papers(selection.maybe())).containsExactly(perhapsBoth);
    }

    @Test
    void aPaperNamesAllTopicsThatBroughtItTheBestFittingFirst() {
        Paper paper = Feeds.paper("2606.00001", 1, "agent vision vision AUDIO");
        Paper perhaps = Feeds.paper("2606.00002", 1, "AUDIO");

        Selection selection = select(wish("agent", "vision", "audio", "text"), 0, paper, perhaps);

        assertThat(selection.fitting())
                .containsExactly(new Digest.Shown(paper, List.of("vision", "agent")));
        assertThat(selection.maybe()).containsExactly(new Digest.Shown(perhaps, List.of("audio")));
    }

    @Test
    void whatFitsBetterLeadsUnlessItHasFarFewerVotes() {
        Paper squarely = Feeds.paper("2606.00001", 30, "agent agent");
        Paper popular = Feeds.paper("2606.00002", 100, "agent");
        Paper veryPopular = Feeds.paper("2606.00003", 200, "agent");

        assertThat(papers(select(wish("agent"), 0, popular, veryPopular, squarely).fitting()))
                .containsExactly(veryPopular, squarely, popular);
    }

    @Test
    void whereEveryPaperIsWantedVotesAloneDecide() {
        Paper few = Feeds.paper("2606.00001", 1, "code");
        Paper many = Feeds.paper("2606.00002", 2, "code");
        Paper other = Feeds.paper("2606.00003", 3, "else");

        assertThat(papers(select(Wish.forAll(null), 0, few, other, many).fitting()))
                .containsExactly(other, many, few);
        assertThat(matching.judgements()).isZero();
        Selection filtered = select(Wish.forAll(new Filter.Word("code")), 0, few, other, many);
        assertThat(papers(filtered.fitting())).containsExactly(many, few);
        assertThat(filtered.fitting()).allSatisfy(it -> assertThat(it.topics()).isEmpty());
        assertThat(filtered.counts()).isEqualTo(new Digest.Counts(3, 2, 0, 1));
        assertThat(filtered.topics()).isEmpty();
    }

    @Test
    void itIsSettledOnceTheWishIsSureAndAllPapersCouldBeJudged() {
        Paper paper = Feeds.paper("2606.00001", 1, "agent");
        Wish unsure = new Wish(false, wish("agent").interests(), null, false);

        assertThat(select(wish("agent"), 0, paper).isSettled()).isTrue();
        assertThat(select(unsure, 0, paper).isSettled()).isFalse();
        matching.setSettled(false);
        assertThat(select(wish("agent"), 0, paper).isSettled()).isFalse();
        assertThat(select(wish(new Filter.Word("x")), 0, paper).isSettled()).isFalse();
        assertThat(select(Wish.forAll(null), 0, paper).isSettled()).isTrue();
    }

    @Test
    void whereNothingIsWantedNothingFits() {
        Selection selection =
                select(new Wish(false, List.of(), null, true), 0, Feeds.paper("2606.00001", 1));

        assertThat(selection.fitting()).isEmpty();
        assertThat(selection.maybe()).isEmpty();
        assertThat(selection.counts()).isEqualTo(new Digest.Counts(1, 0, 0, 1));
    }

    @Test
    void everyPaperIsCountedOnceAndShownAsItIsCounted() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<Paper> considered = somePapers(random);
            Wish wish = someWish(random);
            int minimum = random.nextInt(4);

            Selection selection = selector.select(wish, minimum, considered);

            Digest.Counts counts = selection.counts();
            assertThat(counts.considered()).isEqualTo(considered.size());
            assertThat(counts.matched() + counts.unvoted() + counts.unfitting())
                    .isEqualTo(considered.size());
            assertThat(Stream.of(counts.matched(), counts.unvoted(), counts.unfitting()))
                    .allMatch(count -> count >= 0);
            assertThat(counts.matched()).isEqualTo(selection.fitting().size());
            assertThat(selection.maybe().size()).isLessThanOrEqualTo(2);
            List<Paper> shown = new ArrayList<>(papers(selection.fitting()));
            shown.addAll(papers(selection.maybe()));
            assertThat(shown)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(considered)
                    .allMatch(paper -> paper.upvotes() >= minimum);
            assertThat(selection.fitting())
                    .allMatch(it -> wish.isForAll() == it.topics().isEmpty());
            if (wish.isForAll()) {
                assertThat(papers(selection.fitting())).isSortedAccordingTo(PaperOrder.BY_VOTES);
            }
        }
    }

    private static List<Paper> somePapers(Random random) {
        List<Paper> papers = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            List<String> words = List.of("agent", "AGENT", "vision", "VISION", "code", "");
            String title =
                    words.get(random.nextInt(6)) + " " + words.get(random.nextInt(6)) + " paper";
            papers.add(Feeds.paper("2606.%05d".formatted(i), random.nextInt(5), title));
        }
        return papers;
    }

    private static Wish someWish(Random random) {
        Filter filter = random.nextBoolean() ? new Filter.Word("code") : null;
        return switch (random.nextInt(3)) {
            case 0 -> Wish.forAll(filter);
            case 1 -> wish(filter, "agent");
            default -> wish(filter, "agent", "vision");
        };
    }

    private static Match weak(double score) {
        return new Match(Match.Strength.WEAK, score, List.of());
    }

    private Selection select(Wish wish, int minimumUpvotes, Paper... papers) {
        return selector.select(wish, minimumUpvotes, List.of(papers));
    }

    private static Wish wish(String... topics) {
        return wish(null, topics);
    }

    private static Wish wish(@Nullable Filter filter, String... topics) {
        List<Interest> interests =
                Stream.of(topics).map(Topic::named).<Interest>map(Interest.OfTopic::new).toList();
        return new Wish(false, interests, filter, true);
    }

    private static List<Paper> papers(List<Digest.Shown> shown) {
        return shown.stream().map(Digest.Shown::paper).toList();
    }
}
