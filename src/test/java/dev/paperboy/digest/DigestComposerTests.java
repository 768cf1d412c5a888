package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** June 2026: the 8th is a Monday. */
class DigestComposerTests {

    private static final NextPapers NEXT =
            new NextPapers(Instant.parse("2026-06-30T07:00:00Z"), false);
    private static final Paper BEST = Feeds.paper("2606.00003", 118);
    private static final Paper SECOND = Feeds.paper("2606.00002", 74);
    private static final Paper THIRD = Feeds.paper("2606.00001", 25);

    private final Feeds feeds = new Feeds();

    @Test
    void thePapersOfADayAreShownBestFirst() {
        feeds.read("2026-06-10", "2026-06-11T02:00:00Z", THIRD, BEST, SECOND);

        assertThat(compose("2026-06-10", "2026-06-10"))
                .isEqualTo(
                        new Digest.Papers(
                                span("2026-06-10", "2026-06-10"),
                                Digests.untold(List.of(BEST, SECOND, THIRD)),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                new Digest.Counts(3, 3, 0, 0),
                                null,
                                Digest.VotesRead.fresh(Instant.parse("2026-06-11T02:00:00Z")),
                                NEXT));
    }

    @Test
    void onlyTheBestAreShownButAllAreCounted() {
        feeds.readAtClosing("2026-06-10", THIRD, BEST, SECOND);

        Digest.Papers digest = papers("2026-06-10", "2026-06-10", 2);

        assertThat(digest.papers()).containsExactly(BEST, SECOND);
        assertThat(digest.counts().considered()).isEqualTo(3);
    }

    @Test
    void severalDaysAreRankedTogether() {
        feeds.readAtClosing("2026-06-09", THIRD, BEST).readAtClosing("2026-06-10", SECOND);

        Digest.Papers digest = papers("2026-06-09", "2026-06-10", 10);

        assertThat(digest.papers()).containsExactly(BEST, SECOND, THIRD);
        assertThat(digest.span()).isEqualTo(span("2026-06-09", "2026-06-10"));
    }

    @Test
    void aPaperThatStoodOnTwoDaysCountsOnce() {
        feeds.readAtClosing("2026-06-09", BEST).readAtClosing("2026-06-10", SECOND, BEST);

        Digest.Papers digest = papers("2026-06-09", "2026-06-10", 10);

        assertThat(digest.papers()).containsExactly(BEST, SECOND);
        assertThat(digest.counts().considered()).isEqualTo(2);
    }

    @Test
    void daysWithoutPapersAtEitherEndAreNotNamed() {
        feeds.readAtClosing("2026-06-07")
                .readAtClosing("2026-06-08", BEST)
                .readAtClosing("2026-06-09")
                .readAtClosing("2026-06-10", SECOND)
                .readAtClosing("2026-06-11");

        assertThat(papers("2026-06-07", "2026-06-11", 10).span())
                .isEqualTo(span("2026-06-08", "2026-06-10"));
    }

    @Test
    void theVotesAreAsOldAsTheOldestListWithPapers() {
        feeds.read("2026-06-08", "2026-06-09T09:00:00Z", BEST)
                .read("2026-06-09", "2026-06-10T08:00:00Z", SECOND)
                .read("2026-06-10", "2026-06-11T02:00:00Z");

        assertThat(papers("2026-06-08", "2026-06-10", 10).votes().at())
                .isEqualTo("2026-06-09T09:00:00Z");
    }

    @Test
    void aListThatWasLastReadAsEmptyStillHasThePapersItHadBefore() {
        feeds.read("2026-06-10", "2026-06-10T09:00:00Z", BEST)
                .read("2026-06-10", "2026-06-11T02:00:00Z");

        Digest.Papers digest = papers("2026-06-10", "2026-06-10", 10);

        assertThat(digest.papers()).containsExactly(BEST);
        assertThat(digest.votes().at()).isEqualTo("2026-06-11T02:00:00Z");
    }

    /** Else the day would be looked at again, and its papers shown twice. */
    @Test
    void aDayThatWasLastReadAsEmptyIsNamedWithThePapersItHadBefore() {
        feeds.readAtClosing("2026-06-09", SECOND)
                .read("2026-06-10", "2026-06-10T09:00:00Z", BEST)
                .read("2026-06-10", "2026-06-11T02:00:00Z");

        assertThat(papers("2026-06-09", "2026-06-10", 10).span())
                .isEqualTo(span("2026-06-09", "2026-06-10"));
    }

    @Test
    void anEmptyWeekendIsUsual() {
        feeds.readAtClosing("2026-06-12", BEST)
                .readAtClosing("2026-06-13")
                .readAtClosing("2026-06-14");

        assertThat(compose("2026-06-13", "2026-06-14"))
                .isEqualTo(nothing(new Digest.Reason.Weekend(), "2026-06-12"));
    }

    @Test
    void anEmptyWeekdayIsNot() {
        feeds.readAtClosing("2026-06-12", BEST)
                .readAtClosing("2026-06-13")
                .readAtClosing("2026-06-14")
                .readAtClosing("2026-06-15");

        FeedSpan days = span("2026-06-13", "2026-06-15");
        assertThat(compose(days, 10))
                .isEqualTo(
                        nothing(
                                new Digest.Reason.EmptyLists(span("2026-06-15", "2026-06-15")),
                                "2026-06-12"));
    }

    @Test
    void ofEmptyWeekdaysAndAWeekendTheWeekdaysAreNamed() {
        assertThat(compose("2026-06-11", "2026-06-16"))
                .isEqualTo(
                        nothing(
                                new Digest.Reason.EmptyLists(span("2026-06-11", "2026-06-16")),
                                null));
        assertThat(compose("2026-06-11", "2026-06-14"))
                .isEqualTo(
                        nothing(
                                new Digest.Reason.EmptyLists(span("2026-06-11", "2026-06-12")),
                                null));
    }

    /** To say that it has not answered since a minute ago would be no reason. */
    @Test
    void aSourceThatAnswersButForOneListIsNotCalledSilent() {
        feeds.readAtClosing("2026-06-09", BEST).read("2026-06-11", "2026-06-11T06:59:00Z", THIRD);

        assertThat(silent("2026-06-10", "2026-06-11T07:00:00Z"))
                .isEqualTo(
                        nothing(
                                new Digest.Reason.ListUnread(LocalDate.parse("2026-06-10")),
                                "2026-06-09"));
    }

    @Test
    void whereNoListIsKnownNoneIsNamed() {
        feeds.readAtClosing("2026-06-13");

        assertThat(compose("2026-06-13", "2026-06-13"))
                .isEqualTo(nothing(new Digest.Reason.Weekend(), null));
    }

    @Test
    void thatNoneHasFinishedNamesTheListBefore() {
        feeds.readAtClosing("2026-06-10", BEST);

        assertThat(composer().noneFinished(Instant.parse("2026-06-11T07:00:00Z")))
                .isEqualTo(nothing(new Digest.Reason.NoneFinished(), "2026-06-10"));
    }

    @Test
    void aSourceIsSilentSinceItLastGaveAnyList() {
        feeds.readAtClosing("2026-06-09", BEST)
                .read("2026-06-08", "2026-06-10T09:00:00Z", SECOND)
                .read("2026-06-10", "2026-06-10T08:00:00Z", THIRD);

        assertThat(silent("2026-06-10", "2026-06-11T07:00:00Z"))
                .isEqualTo(
                        nothing(
                                new Digest.Reason.SourceSilent(
                                        Instant.parse("2026-06-10T09:00:00Z")),
                                "2026-06-10"));
    }

    @Test
    void aSourceThatNeverGaveAListHasAlwaysBeenSilent() {
        assertThat(silent("2026-06-10", "2026-06-11T07:00:00Z"))
                .isEqualTo(nothing(new Digest.Reason.SourceSilent(null), null));
    }

    private Digest compose(String first, String last) {
        return compose(span(first, last), 10);
    }

    private Digest compose(FeedSpan days, int most) {
        DigestComposer composer = composer();
        Eligible eligible = Eligible.of(composer.lists(), days, null);
        Selection selection =
                new PaperSelector(new WishJudge(new TitleMatching()))
                        .select(Wish.forAll(null), 0, eligible.papers());
        return composer.compose(days, eligible, selection, most);
    }

    private DigestComposer composer() {
        LocalDate first = LocalDate.parse("2026-05-20");
        return new DigestComposer(feeds.catalogue.lists(first, first.plusDays(40)), NEXT);
    }

    private Digest.Papers papers(String first, String last, int most) {
        Digest digest = compose(span(first, last), most);
        return assertThat(digest).asInstanceOf(type(Digest.Papers.class)).actual();
    }

    private Digest silent(String unread, String now) {
        return composer().silent(LocalDate.parse(unread), Instant.parse(now));
    }

    private static Digest nothing(Digest.Reason reason, @Nullable String lastList) {
        return new Digest.Nothing(
                reason, lastList == null ? null : LocalDate.parse(lastList), NEXT);
    }

    private static FeedSpan span(String first, String last) {
        return new FeedSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
