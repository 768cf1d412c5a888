package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.DigestExplanations;
import dev.paperboy.digest.DigestExplanations.Choice;
import dev.paperboy.digest.DigestExplanations.Explanation;
import dev.paperboy.digest.DigestRun.Outcome;
import dev.paperboy.digest.DigestRun.Way;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.digest.Verdict;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.SentBody;
import dev.paperboy.filter.Filter;
import dev.paperboy.search.Match;
import dev.paperboy.search.MatchReason;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestTarget;

import net.dv8tion.jda.api.components.container.Container;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Discord takes why answers, however long the words are that strangers gave them. */
class WhyAnswersTests {

    private static final long USER = 7;
    private static final DeliveryId MESSAGE = new DeliveryId("A".repeat(22));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private final DigestExplanations explanations = mock();
    private final VisibleDigests visible = mock();
    private final WhyAnswers answers = new WhyAnswers(explanations, visible);
    private final Texts texts = new Texts();

    WhyAnswersTests() throws IOException {}

    private static Explanation explanation(String word) {
        DigestContent content =
                new DigestContent(15, 9_999, true)
                        .withTopics(List.of("a", "b"))
                        .withFilter(new Filter.Word(word));
        Match match =
                new Match(
                        Match.Strength.WEAK,
                        0,
                        List.of(
                                new MatchReason.Words(List.of(word, word, word, word, word)),
                                new MatchReason.Keyword(word)));
        Verdict verdict = new Verdict(word, match);
        return Explanations.of(DigestTarget.direct(USER), content)
                .full(word, verdict, verdict, verdict, verdict, verdict);
    }

    private static void isTakenAndCounts(Reply reply, Language language) {
        SentBody.message((Container) reply.components().getFirst()).isTaken();
        assertThat(ShownReply.textOf(reply))
                .containsPattern(language.text("list.and-more", 9).replace("9", "\\d+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "深", "ﷺ", "𝔸", "*"})
    void ofVeryMuchTheFirstIsTold(String piece) {
        Explanation explanation = explanation(piece.repeat(200 / piece.length()));
        Outcome.Posted outcome =
                new Outcome.Posted(
                        new FeedSpan(FRIDAY, FRIDAY.plusDays(30)), 15, 12_345, 0, Way.ON_TIME);
        given(explanations.choiceOf(DigestTarget.NO_GUILD, MESSAGE))
                .willReturn(
                        Optional.of(
                                new Choice(
                                        explanation.digest(),
                                        outcome,
                                        Collections.nCopies(15, explanation))));
        given(visible.of(any(), anyLong()))
                .willReturn(Collections.nCopies(30, explanation.digest()));
        given(explanations.explain(any(), any())).willReturn(explanation);
        for (Locale locale : texts.locales()) {
            Language language = texts.in(locale);

            isTakenAndCounts(
                    answers.ofMessage(MESSAGE, Optional.empty(), USER, language), language);
            isTakenAndCounts(
                    answers.ofPaper(explanation.paper(), Optional.empty(), USER, language),
                    language);
        }
    }
}
