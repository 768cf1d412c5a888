package dev.paperboy.discord.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import dev.paperboy.ManualClock;
import dev.paperboy.discord.command.ShownReply;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.late.Lateness;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.ComputingTurns;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.MatchReason;
import dev.paperboy.search.Matches;
import dev.paperboy.search.PaperMatching;
import dev.paperboy.search.Papers;
import dev.paperboy.search.Turns;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class TrialRepliesTests {

    private static final Topic TOPIC = Topic.named("agents");
    private static final List<Paper> WEEK =
            IntStream.range(0, 10)
                    .mapToObj(i -> Papers.paper("2606.0000" + i, "Paper " + i).with(i).paper())
                    .toList();
    private static final Match NEAR =
            new Match(Strength.WEAK, -.1, List.of(new MatchReason.Meaning(2)));
    private static final Match NEARER =
            new Match(Strength.WEAK, -.05, List.of(new MatchReason.Meaning(2.5)));

    private final Language english = new Texts().english();
    private final Catalogue catalogue = mock();
    private final PaperMatching matching = mock();
    private final TrialReplies trials = during(Lateness.over());

    TrialRepliesTests() throws IOException {
        given(catalogue.onDays(LocalDate.parse("2026-06-06"), LocalDate.parse("2026-06-12")))
                .willReturn(WEEK);
    }

    private TrialReplies during(Filling filling) {
        return during(filling, Turns.atWill());
    }

    private TrialReplies during(Filling filling, ComputingTurns turns) {
        return new TrialReplies(
                new TopicTrial(
                        catalogue,
                        matching,
                        turns,
                        filling,
                        new ManualClock("2026-06-12T12:00:00Z")));
    }

    private String lastWeek(Map<PaperId, Match> each, boolean isSettled) {
        given(matching.byTopic(TOPIC, WEEK)).willReturn(new Matches(each, isSettled));
        return ShownReply.textOf(trials.lastWeek(TOPIC, english, List.of(), List.of()));
    }

    private static Map<PaperId, Match> fitting(int papers) {
        return WEEK.stream()
                .limit(papers)
                .collect(
                        Collectors.toMap(Paper::id, _ -> new Match(Strength.STRONG, 1, List.of())));
    }

    @Test
    void whatPerhapsFitsStandsApartTheNearestFirst() {
        assertThat(lastWeek(Map.of(id(3), NEAR, id(1), NEARER), true))
                .contains("**none of 10**", "a **width** of Wide")
                .containsSubsequence("**Maybe**", "Paper 1", "Paper 3");
    }

    @Test
    void whatFitsIsCountedAndOrderedAsInADigest() {
        assertThat(lastWeek(fitting(3), true))
                .contains("**3 of 10**")
                .containsSubsequence("Paper 2", "Paper 1", "Paper 0")
                .doesNotContain("**Maybe**", "That is much");
    }

    @Test
    void aTopicThatFitsMuchSaysLittleAndThatIsTold() {
        assertThat(lastWeek(fitting(10), true)).contains("**10 of 10**", "That is much");
    }

    @Test
    void ofAFewPapersNothingIsMuch() {
        given(catalogue.onDays(any(), any())).willReturn(WEEK.subList(0, 2));
        given(matching.byTopic(TOPIC, WEEK.subList(0, 2)))
                .willReturn(new Matches(fitting(2), true));

        assertThat(ShownReply.textOf(trials.lastWeek(TOPIC, english, List.of(), List.of())))
                .contains("**2 of 2**")
                .doesNotContain("That is much");
    }

    @Test
    void thatMoreMayComeIsToldWhileNotEverythingIsKnown() {
        assertThat(lastWeek(fitting(1), true)).doesNotContain("not read all of these");
        assertThat(lastWeek(fitting(1), false)).contains("not read all of these");
    }

    @Test
    void thatListsOfTheseDaysAreStillBeingReadIsTold() {
        given(matching.byTopic(TOPIC, WEEK)).willReturn(new Matches(fitting(1), true));
        given(catalogue.stateOf(any()))
                .willAnswer(asked -> state(asked.getArgument(0), Instant.EPOCH));
        assertThat(lastWeek(during(Lateness.goingOn()))).doesNotContain("still reading");

        Feed unread = new Feed.Day(LocalDate.parse("2026-06-07"));
        given(catalogue.stateOf(unread)).willReturn(state(unread, null));
        assertThat(lastWeek(during(Lateness.goingOn())))
                .contains("**1 of 10**", "I am still reading the lists of these days");
        assertThat(lastWeek(trials)).doesNotContain("still reading");
    }

    private static FeedState state(Feed feed, @Nullable Instant readAt) {
        return new FeedState(feed, 0, readAt, null, null);
    }

    @Test
    void whatIsWaitedForIsWaitedForBeforeTheTurn() {
        given(matching.byTopic(TOPIC, WEEK)).willReturn(new Matches(Map.of(), true));
        ComputingTurns turns = spy(Turns.atWill());
        lastWeek(during(Lateness.over(), turns));

        InOrder inOrder = inOrder(matching, turns);
        then(matching).should(inOrder).prepare();
        then(turns).should(inOrder).take(any());
        then(matching).should(inOrder).byTopic(TOPIC, WEEK);
    }

    private String lastWeek(TrialReplies replies) {
        return ShownReply.textOf(replies.lastWeek(TOPIC, english, List.of(), List.of()));
    }

    @Test
    void aChangedTopicIsComparedWithWhatItIsOnTheSamePapers() {
        Topic changed = Topic.named("robots");
        given(matching.byTopic(TOPIC, WEEK)).willReturn(new Matches(fitting(1), true));
        given(matching.byTopic(changed, WEEK)).willReturn(new Matches(fitting(3), true));

        assertThat(
                        ShownReply.textOf(
                                trials.lastWeek(
                                        TOPIC, changed, english, List.of("A note."), List.of())))
                .containsSubsequence(
                        "### robots",
                        "**3 of 10**",
                        "As it is now, it would have matched 1 of 10.",
                        "A note.");
        then(catalogue).should().onDays(any(), any());
    }

    @Test
    void aWeekWithoutPapersIsTold() {
        given(catalogue.onDays(any(), any())).willReturn(List.of());
        given(matching.byTopic(TOPIC, List.of())).willReturn(new Matches(Map.of(), true));

        assertThat(ShownReply.textOf(trials.lastWeek(TOPIC, english, List.of(), List.of())))
                .contains("no papers");
    }

    private static PaperId id(int number) {
        return WEEK.get(number).id();
    }
}
