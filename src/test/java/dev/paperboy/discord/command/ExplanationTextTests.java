package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.digest.DigestExplanations.Days;
import dev.paperboy.digest.DigestExplanations.Explanation;
import dev.paperboy.digest.DigestExplanations.Posting;
import dev.paperboy.digest.Verdict;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.discord.view.SentBody;
import dev.paperboy.filter.Filter;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.MatchReason;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestTarget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which words there are for what a digest makes of a paper. */
class ExplanationTextTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1, 2);
    private static final DigestTarget OWN = DigestTarget.direct(7);
    private static final DigestContent ALL = DigestContent.USUAL;
    private static final Filter FILTER = new Filter.Has(Filter.Thing.CODE);

    private final Texts texts = new Texts();

    ExplanationTextTests() throws IOException {}

    private static Explanations of(DigestTarget target) {
        return Explanations.of(target, ALL);
    }

    private static Match match(Strength strength) {
        boolean holds = strength != Strength.NONE;
        return new Match(strength, 0, List.of(new MatchReason.Condition(FILTER, holds)));
    }

    private static Verdict verdict(String interest, Strength strength) {
        return new Verdict(interest, match(strength));
    }

    private static Posting posting(boolean isKnown) {
        return new Posting(Explanations.NOON, isKnown ? new PostedMessage(2, 77) : null);
    }

    /** What a digest makes of a paper, and what is said of it. */
    record Case(Explanation explanation, String words) {}

    static Stream<Case> cases() {
        DigestContent voted = new DigestContent(10, 5, true);
        DigestContent filtered = ALL.withFilter(FILTER);
        Explanations ofTopic = Explanations.of(CHANNEL, ALL.withTopics(List.of("gone")));
        return Stream.of(
                new Case(of(CHANNEL).on(Days.NEVER_LISTED), "does not bring it, since Hugging"),
                new Case(of(CHANNEL).on(Days.BEFORE), "is from before this digest began"),
                new Case(of(CHANNEL).on(Days.COVERED), "did not bring it, though its list was"),
                new Case(of(CHANNEL).on(Days.TO_COME), "has not considered it yet; its next turn"),
                new Case(
                        of(CHANNEL).paused().on(Days.TO_COME),
                        "has not considered it, and is paused"),
                new Case(of(CHANNEL).posted(posting(false)), "**<#2> at 12:00** brought it <t:"),
                new Case(
                        of(CHANNEL).posted(posting(true)), ": https://discord.com/channels/1/2/77"),
                new Case(
                        of(OWN).posted(posting(true)),
                        "**Your direct messages at 12:00** brought it <t:1781265600:R>:"
                                + " https://discord.com/channels/@me/2/77"),
                new Case(of(CHANNEL).on(Days.COVERED), "- for every paper, the most upvoted"),
                new Case(of(OWN).on(Days.COVERED), "- all that you had subscribed to was stopped"),
                new Case(ofTopic.on(Days.COVERED), "- its topics are gone, so it brings nothing"),
                new Case(of(OWN).unasked(), "- what fits a server's topics is judged once"),
                new Case(
                        ofTopic.judged(verdict("*Agents*", Strength.STRONG)),
                        "- **\\*Agents\\***: fits: as asked: has\\:code"),
                new Case(
                        ofTopic.judged(verdict("Agents", Strength.WEAK)),
                        "- **Agents**: perhaps fits: as asked"),
                new Case(
                        ofTopic.judged(verdict("Agents", Strength.NONE)),
                        "- **Agents**: does not fit: not as asked: has\\:code"),
                new Case(
                        Explanations.of(CHANNEL, filtered).filtered(match(Strength.STRONG)),
                        "- the filter has\\:code lets it through (as asked: has\\:code)"),
                new Case(
                        Explanations.of(CHANNEL, filtered).filtered(match(Strength.NONE)),
                        "- the filter has\\:code leaves it out (not as asked: has\\:code)"),
                new Case(Explanations.of(CHANNEL, voted).voted(9), "- 9 upvotes, 5 asked for"),
                new Case(Explanations.of(CHANNEL, voted).voted(5), "- 5 upvotes, 5 asked for"),
                new Case(Explanations.of(CHANNEL, voted).voted(1), "- 1 upvote, but 5 asked for"));
    }

    private static String text(Explanation explanation, Language language) {
        String text = new ExplanationText(explanation, language).whole();
        SentBody.message(Notices.of(text)).isTaken();
        return text;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachThingHasItsWords(Case it) {
        assertThat(text(it.explanation(), texts.english())).contains(it.words());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itHasThemInEveryLanguage(Case it) {
        texts.locales().stream()
                .filter(locale -> !locale.equals(Locale.ENGLISH))
                .forEach(locale ->
                        assertThat(text(it.explanation(), texts.in(locale)))
                                .satisfiesAnyOf(
                                        text -> assertThat(text).doesNotContain(it.words()),
                                        text -> assertThat(it.words()).contains("https:"))
                                .doesNotContain("{"));
    }

    @Test
    void whatFitsInNothingIsToldOnlyWhereNothingFits() {
        Explanations digest = Explanations.of(CHANNEL, ALL.withTopics(List.of("a", "b")));

        assertThat(
                        text(
                                digest.judged(
                                        verdict("Agents", Strength.WEAK),
                                        verdict("Robots", Strength.NONE)),
                                texts.english()))
                .contains("Agents")
                .doesNotContain("Robots");
        assertThat(
                        text(
                                digest.judged(
                                        verdict("Agents", Strength.NONE),
                                        verdict("Robots", Strength.NONE)),
                                texts.english()))
                .contains("Agents", "Robots");
    }

    @Test
    void ofVeryManyTopicsTheFirstAreTold() {
        Verdict[] verdicts =
                IntStream.range(0, 10)
                        .mapToObj(i -> verdict("T" + i, Strength.STRONG))
                        .toArray(Verdict[]::new);

        assertThat(text(Explanations.of(OWN, ALL).judged(verdicts), texts.english()))
                .contains("T0", "T4")
                .doesNotContain("T5");
    }

    @Test
    void aDigestWithoutAFilterOrLeastUpvotesSaysNothingOfThem() {
        assertThat(text(of(CHANNEL).on(Days.COVERED), texts.english()))
                .doesNotContain("filter", "asked for");
    }
}
