package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.command.TrendingList.Readings;
import dev.paperboy.discord.command.TrendingList.Unread;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Lateness;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.FeedState.Failure;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.Rising;
import dev.paperboy.paper.VoteTrend;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class RisingReplyTests {

    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);
    private static final Instant LONG_AGO = Instant.ofEpochSecond(1_000);
    private static final Instant LATELY = NOW.minus(Duration.ofHours(23));
    private static final Failure FAILURE = new Failure(Instant.ofEpochSecond(3_000), "503");

    private final RisingReply reply = new RisingReply(new TrendingReply(Lateness.over()));
    private final Language english = new Texts().english();

    RisingReplyTests() throws IOException {}

    @Test
    void eachPaperTellsWhatItGainedAndOverWhichTime() {
        Reply all = reply.of(rising(2, true, LONG_AGO, null), english, english);
        assertThat(all.isPrivate()).isFalse();
        assertThat(ShownReply.textOf(all))
                .startsWith(
                        """
                        ## Rising now
                        -# The most votes gained for their age first · votes as of <t:999000:R>
                        **1.** ▲118 (+31 in 24 h) [Title of 2606.00001](https://huggingface.co/papers/2606.00001)
                        **2.** ▲118 (+31 in 24 h) [\
                        """)
                .endsWith("in brackets: the votes I saw come in");
    }

    @Test
    void aListIsNamedAndAFailureToldWithAShortTime() {
        assertThat(ShownReply.textOf(reply.of(rising(1, false, LATELY, FAILURE), english, english)))
                .contains(
                        "## Rising · This week so far: Mon 8 – Fri 12 Jun\n",
                        "\n-# I have watched votes only since <t:917200:R>",
                        "\n-# Hugging Face has not answered, last asked <t:3000:R>");
    }

    @Test
    void whileListsOfThePeriodAreStillBeingReadThatIsTold() {
        RisingReply filling = new RisingReply(new TrendingReply(Lateness.goingOn()));
        RisingList ofList = rising(1, false, LONG_AGO, null);
        RisingList lacking =
                new RisingList(
                        list(ofList.list().papers(), null, Unread.FORMER),
                        false,
                        ofList.papers(),
                        LONG_AGO,
                        NOW);

        assertThat(ShownReply.textOf(filling.of(lacking, english, english)))
                .contains("votes as of <t:999000:R> · I am still reading the lists");
        assertThat(ShownReply.textOf(filling.of(ofList, english, english)))
                .doesNotContain("still reading");
        assertThat(ShownReply.textOf(reply.of(lacking, english, english)))
                .doesNotContain("still reading");
    }

    @Test
    void whyNothingRisesIsToldToTheAskerOnly() {
        assertThat(none(true, null, null)).contains("I have no papers of this list yet");
        assertThat(none(true, null, FAILURE)).contains("Hugging Face has not answered");
        assertThat(none(true, LATELY, FAILURE)).startsWith("I cannot tell what rises");
        assertThat(none(true, LATELY, null)).contains("only since <t:917200:R>", "some hours");
        assertThat(none(true, LONG_AGO, null)).startsWith("No paper gains more votes than usual");
        assertThat(none(false, LONG_AGO, null)).startsWith("No paper of this list gains");
    }

    @Test
    void anEmptyListHasNothingThatCouldRise() {
        RisingList empty = new RisingList(list(List.of(), null), false, List.of(), LONG_AGO, NOW);
        assertThat(ShownReply.textOf(reply.of(empty, english, english)))
                .contains("I have no papers of this list yet");
    }

    private String none(boolean isOfAll, @Nullable Instant since, @Nullable Failure failure) {
        List<Paper> papers = List.of(Papers.voted("2606.00001", 1, 0));
        Reply none =
                reply.of(
                        new RisingList(list(papers, failure), isOfAll, List.of(), since, NOW),
                        english,
                        english);
        assertThat(none.isPrivate()).isTrue();
        return ShownReply.textOf(none);
    }

    private static RisingList rising(
            int papers, boolean isOfAll, Instant since, @Nullable Failure failure) {
        List<Rising> rising =
                IntStream.rangeClosed(1, papers)
                        .mapToObj(i -> Papers.voted("2606.%05d".formatted(i), 118, 0))
                        .map(paper ->
                                new Rising(
                                        paper,
                                        new VoteTrend(31, NOW.minus(Duration.ofDays(1)), NOW),
                                        2))
                        .toList();
        List<Paper> listed = rising.stream().map(Rising::paper).toList();
        return new RisingList(list(listed, failure), isOfAll, rising, since, NOW);
    }

    private static TrendingList list(List<Paper> papers, @Nullable Failure failure) {
        return list(papers, failure, Unread.NONE);
    }

    private static TrendingList list(List<Paper> papers, @Nullable Failure failure, Unread unread) {
        LocalDate monday = LocalDate.of(2026, 6, 8);
        Instant read = NOW.minusSeconds(1_000);
        return new TrendingList(
                Period.WEEK,
                monday,
                monday.plusDays(4),
                true,
                papers,
                new Readings(read, read),
                failure,
                unread);
    }
}
