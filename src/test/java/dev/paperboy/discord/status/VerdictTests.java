package dev.paperboy.discord.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.DeliveryFigures.Figures;
import dev.paperboy.discord.status.ListState.Kind;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.FeedState.Failure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said of the lists, and of what became of digests. */
class VerdictTests {

    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);
    private static final Instant LATELY = NOW.minus(Duration.ofMinutes(10));
    private static final Instant BEFORE_CLOSING = NOW.minus(Duration.ofHours(20));
    private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(3));
    private static final Feed TODAY = new Feed.Day(LocalDate.of(1970, 1, 12));
    private static final Feed FINISHED = new Feed.Day(LocalDate.of(1970, 1, 11));

    private static final String WAITING = "Digests wait for their papers, none is lost.";
    private static final String OLDER =
            "Digests come all the same; what I know of today and of upvotes is older than it should"
                    + " be.";

    private final Language english = new Texts().english();
    private FeedState today = read(TODAY, LATELY, null);
    private FeedState finished = read(FINISHED, LATELY, null);
    private FeedState trending = read(new Feed.Trending(), LATELY, null);
    private @Nullable Instant nextTry;
    private Optional<Instant> pausedUntil = Optional.empty();

    VerdictTests() throws IOException {}

    private static FeedState read(Feed feed, @Nullable Instant at, @Nullable Failure failure) {
        return new FeedState(feed, 9, at, at, failure);
    }

    private static Failure since(Instant first) {
        return new Failure(first, NOW, "It answered 503.");
    }

    private SourceState state() {
        return new SourceState(
                NOW,
                List.of(
                        new ListState(Kind.TODAY, today, nextTry),
                        new ListState(Kind.FINISHED, finished, nextTry),
                        new ListState(Kind.TRENDING, trending, nextTry)),
                pausedUntil);
    }

    private String verdict() {
        return verdict(new Figures(List.of(), 0, 0, 0, 0, List.of()));
    }

    private String verdict(Figures week) {
        return new Verdict(
                        state(),
                        new DigestLines(List.of(), Optional.empty(), english),
                        Optional.of(week),
                        english)
                .sentence();
    }

    private String lines() {
        return String.join("\n", new SourceLines(Optional::empty).of(state(), english));
    }

    @Test
    void allIsWellWhenEveryListIsRead() {
        assertThat(verdict()).startsWith("All is well");
        assertThat(lines()).doesNotContain("⚠️");
    }

    @Test
    void aListOfADayIsNamedThoughTheOthersAreRead() {
        finished = read(FINISHED, LONG_AGO, since(LONG_AGO.plusSeconds(1)));
        nextTry = NOW.plusSeconds(300);

        assertThat(verdict())
                .startsWith("⚠️ A list cannot be read as it should be: the list of Sun 11 Jan.");
        assertThat(lines())
                .contains(
                        "list of Sun 11 Jan: 9 papers, read <t:989200:R> · ⚠️ cannot be read since"
                                + " <t:989201:R>, tried again <t:1000300:R>: It answered 503");
    }

    @Test
    void todaysListIsMissedSoonWhateverKeepsItFromBeingRead() {
        today = read(TODAY, LONG_AGO, null);

        assertThat(verdict()).contains("A list cannot be read as it should be: today's list.");
    }

    @Test
    void severalListsAreNamed() {
        today = read(TODAY, null, since(LONG_AGO));
        finished = read(FINISHED, LONG_AGO, since(LONG_AGO));

        assertThat(verdict())
                .contains(
                        "2 lists cannot be read as they should be: today's list, the list of Sun");
        assertThat(lines()).contains("today's list, Mon 12 Jan: not read yet · ⚠️ cannot be read");
    }

    @Test
    void theTrendingListAloneKeepsNoDigestWaiting() {
        trending = read(new Feed.Trending(), LONG_AGO, since(LONG_AGO.plusSeconds(1)));

        assertThat(verdict())
                .startsWith("⚠️ The trending list cannot be read; digests come without");
        assertThat(lines()).contains("tried again within a minute: ");
    }

    @Test
    void whatCouldNotBeReadJustNowIsNoAlarmAndNotWellEither() {
        today = read(TODAY, LATELY, since(NOW));

        assertThat(verdict()).isEqualTo("A list could not be read just now; I try again soon.");

        pausedUntil = Optional.of(NOW.plusSeconds(55));
        assertThat(verdict())
                .startsWith("A list could not be read just now")
                .contains("asked me to read less; I go on <t:1000055:R>");
    }

    @Test
    void digestsWaitForTheListOfTheNewestFinishedDayOnly() {
        today = read(TODAY, LONG_AGO, since(LONG_AGO));
        assertThat(verdict()).contains(OLDER).doesNotContain(WAITING);

        finished = read(FINISHED, LATELY, since(LONG_AGO));
        assertThat(verdict()).contains(OLDER).doesNotContain(WAITING);

        finished = read(FINISHED, BEFORE_CLOSING, since(LONG_AGO));
        assertThat(verdict()).contains(WAITING).doesNotContain(OLDER);

        finished = read(FINISHED, null, since(LONG_AGO));
        assertThat(verdict()).contains(WAITING).doesNotContain(OLDER);
    }

    @Test
    void thatIsToldHoweverLongNothingWasHeardAndWhoeverWantsIt() {
        finished = read(FINISHED, LONG_AGO, null);
        today = read(TODAY, LONG_AGO, since(LONG_AGO));
        trending = read(new Feed.Trending(), null, null);
        assertThat(verdict()).startsWith("⚠️ Hugging Face was last heard of").endsWith(OLDER);
        pausedUntil = Optional.of(NOW.plusSeconds(55));
        assertThat(verdict()).startsWith("⚠️ Hugging Face has asked me").endsWith(OLDER);

        finished = read(FINISHED, BEFORE_CLOSING, null);
        assertThat(verdict()).startsWith("⚠️ Hugging Face has asked me").endsWith(WAITING);
    }

    @Test
    void aPauseThatHuggingFaceHasAskedForIsToldWithItsEnd() {
        pausedUntil = Optional.of(NOW.plusSeconds(55));
        assertThat(verdict()).startsWith("All is well");
        assertThat(lines()).contains("it has asked me to read less, I go on <t:1000055:R>");

        today = read(TODAY, LONG_AGO, since(LONG_AGO));
        nextTry = NOW.plusSeconds(1);

        assertThat(verdict()).contains("asked me to read less; I go on <t:1000055:R>");
        assertThat(lines()).contains("tried again <t:1000055:R>");
    }

    @Test
    void ofASourceThatSaysNothingAtAllItIsToldWhenItWasHeardLast() {
        today = read(TODAY, null, since(NOW));
        finished = read(FINISHED, LONG_AGO, since(NOW));
        trending = read(new Feed.Trending(), null, null);
        assertThat(verdict()).startsWith("⚠️ Hugging Face was last heard of <t:989200:R>");

        finished = read(FINISHED, null, since(NOW));
        assertThat(verdict()).startsWith("⚠️ Hugging Face has not answered since I was first");
    }

    @Test
    void whatPassedWhileTheBotWasAwayIsNoLoss() {
        assertThat(verdict(new Figures(List.of(), 3, 0, 0, 0, List.of())))
                .startsWith("All is well");
        assertThat(verdict(new Figures(List.of(), 0, 1, 1, 0, List.of())))
                .startsWith("⚠️ 2 digests of the last 7 days did not surely reach");
    }
}
