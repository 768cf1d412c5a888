package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestRenderer.Rendered;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.VoteTrend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a digest tells of papers of earlier days that got their votes since. */
class ClimbingSectionTests {

    private static final LocalDate THURSDAY = SamplePapers.FRIDAY.minusDays(1);
    private static final Paper CLIMBER = SamplePapers.voted(40, "A Late Bloomer", 64);

    private final DigestView view = new DigestView(new Texts());

    ClimbingSectionTests() throws IOException {}

    @Test
    void itTellsWhatThePaperHasPassed() {
        SeenMessage seen =
                SeenMessage.of(rendered(new Digest.Climbing(CLIMBER, THURSDAY, 25, null)).body());

        assertThat(seen.text())
                .contains("**Still climbing**\n▲64 [A Late Bloomer](https://huggingface.co/papers/")
                .contains("\n-# from Thu 11 Jun, where the last one shown had ▲25");
        seen.isTaken();
    }

    @Test
    void itTellsWhatAPaperWithoutADayHasGained() {
        Digest.Climbing climbing =
                new Digest.Climbing(
                        CLIMBER,
                        null,
                        0,
                        new VoteTrend(
                                31,
                                DigestViewTests.READ.minus(Duration.ofHours(25)),
                                DigestViewTests.READ));

        assertThat(SeenMessage.of(rendered(climbing).body()).text())
                .contains("**Rising**: these gain more votes than usual for their age\n▲64 [A Late")
                .contains("\n-# +31 in 25 h")
                .doesNotContain("from ", "Still climbing");
    }

    @Test
    void thePaperCanBeOpenedWithTheOthersAndCountsAsNoneOfTheDay() {
        SeenMessage seen =
                SeenMessage.of(rendered(new Digest.Climbing(CLIMBER, THURSDAY, 25, null)).body());

        assertThat(seen.options()).hasSize(4);
        assertThat(seen.text()).contains("## Fri 12 Jun · 3 of 30 papers");
    }

    @Test
    void thePlainFormTellsItToo() {
        assertThat(rendered(new Digest.Climbing(CLIMBER, THURSDAY, 25, null)).fallback())
                .contains("**Still climbing**\\n▲64 A Late Bloomer <https://huggingface.co/papers/")
                .contains("from Thu 11 Jun, where the last one shown had ▲25");
    }

    @Test
    void whereThePlainFormHasNoRoomForAllItGivesWayBeforeThePapersOfTheDay() {
        List<Paper> papers =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> SamplePapers.voted(i, i + " " + "W".repeat(123), 200 - i))
                        .toList();
        Digest.Climbing climbing = new Digest.Climbing(CLIMBER, THURSDAY, 25, null);

        String plain =
                view.render(
                                Digests.climbing(digest(papers), climbing),
                                DigestViewTests.MARKER,
                                Digests.settings(Locale.ENGLISH))
                        .fallback();

        assertThat(plain)
                .contains("10 of 30 papers", "10. ▲190 10 WWW")
                .doesNotContain("Still climbing", "found no room");
    }

    @Test
    void aDigestWithoutOneDoesNotMentionIt() {
        assertThat(rendered().body()).doesNotContain("Still climbing");
    }

    @Test
    void settledVotesAreToldInPlaceOfFreshOnesAndTheNextDigestThatHasLongBeenIsNot() {
        Digest.Papers fresh = digest(SamplePapers.many(3));
        Digest.Papers settled = Digests.settled(fresh);

        assertThat(text(fresh)).contains("votes as of <t:1781280000:R>").contains("next <t:");
        assertThat(text(settled))
                .contains("votes settled <t:1781280000:R>")
                .doesNotContain("votes as of")
                .doesNotContain("next <t:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agents that Read ", "*_[x](y)", "深度学习模型", "🎉", "W"})
    void theFullestDigestWithThreeOfTheLongestIsTakenInBothForms(String piece) {
        List<Paper> papers =
                List.of(named(1, piece), named(2, piece), named(3, piece), named(4, piece));
        Digest.Papers digest =
                Digests.climbing(
                        digest(papers),
                        new Digest.Climbing(named(5, piece), THURSDAY, 2_000, null),
                        new Digest.Climbing(named(6, piece), THURSDAY, 2_000, null),
                        new Digest.Climbing(named(7, piece), THURSDAY, 2_000, null));
        Rendered rendered =
                view.render(digest, DigestViewTests.MARKER, Digests.settings(Locale.ENGLISH));

        SeenMessage seen = SeenMessage.of(rendered.body());
        seen.isWithin(3_500, 9_500);
        seen.isTaken();
        SeenMessage.of(rendered.fallback()).isTaken();
    }

    private static Paper named(int number, String piece) {
        return SamplePapers.full(number, number + piece.repeat(500), 2_000 - number, 3);
    }

    private String text(Digest.Papers digest) {
        return SeenMessage.of(
                        view.render(
                                        digest,
                                        DigestViewTests.MARKER,
                                        Digests.settings(Locale.ENGLISH))
                                .body())
                .text();
    }

    private Rendered rendered(Digest.Climbing... climbing) {
        return view.render(
                Digests.climbing(digest(SamplePapers.many(3)), climbing),
                DigestViewTests.MARKER,
                Digests.settings(Locale.ENGLISH));
    }

    private static Digest.Papers digest(List<Paper> papers) {
        FeedSpan friday = new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY);
        return Digests.papers(friday, papers, 30, DigestViewTests.READ, DigestViewTests.NEXT);
    }
}
