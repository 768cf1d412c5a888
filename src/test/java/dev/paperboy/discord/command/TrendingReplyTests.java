package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.command.TrendingList.Readings;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Lateness;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.FeedState.Failure;
import dev.paperboy.paper.Papers;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class TrendingReplyTests {

    private static final Instant MONDAY = Instant.ofEpochSecond(1_000);
    private static final Instant FRIDAY = Instant.ofEpochSecond(2_000);
    private static final Failure FAILURE = new Failure(Instant.ofEpochSecond(3_000), "503");

    private final TrendingReply reply = new TrendingReply(Lateness.over());
    private final TrendingReply filling = new TrendingReply(Lateness.goingOn());
    private final Language english = new Texts().english();

    TrendingReplyTests() throws IOException {}

    @Test
    void aListOfOneReadingSaysWhenItsVotesWereRead() {
        assertThat(text(list(2, new Readings(FRIDAY, FRIDAY), null)))
                .startsWith(
                        """
                        ## This week so far: Mon 8 – Fri 12 Jun
                        -# 2 papers · votes as of <t:2000:R>
                        **1.** ▲9 [Title of 2606.00001](https://huggingface.co/papers/2606.00001)
                        """)
                .endsWith("\n-# Hugging Face Daily Papers");
    }

    @Test
    void aListOfSeveralReadingsSaysHowOldItsOldestVotesAre() {
        assertThat(text(list(1, new Readings(MONDAY, FRIDAY), null)))
                .contains("\n-# 1 paper · votes as of <t:2000:R>, of the oldest list <t:1000:R>\n");
    }

    @Test
    void aFailureSinceIsTold() {
        assertThat(text(list(1, new Readings(FRIDAY, FRIDAY), FAILURE)))
                .contains(
                        "\n-# Hugging Face has not answered, last asked <t:3000:R>;"
                                + " this is what I knew before.\n");
    }

    @Test
    void whileListsOfItsDaysAreStillBeingReadThatIsTold() {
        TrendingList lacking =
                list(2, new Readings(FRIDAY, FRIDAY), null, TrendingList.Unread.FORMER);
        TrendingList whole = list(2, new Readings(FRIDAY, FRIDAY), null);

        assertThat(ShownReply.textOf(filling.of(lacking, 10, english, english)))
                .contains("-# 2 papers · votes as of <t:2000:R> · I am still reading the lists");
        assertThat(ShownReply.textOf(filling.of(whole, 10, english, english)))
                .doesNotContain("still reading");
        assertThat(text(lacking)).doesNotContain("still reading");
    }

    @Test
    void noListIsExplainedToTheAskerOnly() {
        Reply silent = reply.of(list(0, null, FAILURE), 10, english, english);
        Reply early = reply.of(list(0, null, null), 10, english, english);

        assertThat(ShownReply.textOf(silent)).contains("last asked <t:3000:R>", "try again later");
        assertThat(ShownReply.textOf(early)).contains("only just started", "in a few minutes");
        assertThat(List.of(silent, early)).allMatch(Reply::isPrivate);
    }

    @Test
    void asManyAreShownAsAsked() {
        TrendingList papers = list(30, new Readings(FRIDAY, FRIDAY), null);

        assertThat(ShownReply.textOf(reply.of(papers, 1, english, english)))
                .contains("30 papers", "**1.**")
                .doesNotContain("**2.**", "more");
        assertThat(ShownReply.textOf(reply.of(papers, 25, english, english)))
                .contains("**25.**")
                .doesNotContain("**26.**", "more");
    }

    private String text(TrendingList list) {
        Reply all = reply.of(list, 10, english, english);
        assertThat(all.isPrivate()).isFalse();
        return ShownReply.textOf(all);
    }

    private static TrendingList list(
            int papers, @Nullable Readings read, @Nullable Failure failure) {
        return list(papers, read, failure, TrendingList.Unread.NONE);
    }

    private static TrendingList list(
            int papers,
            @Nullable Readings read,
            @Nullable Failure failure,
            TrendingList.Unread unread) {
        LocalDate monday = LocalDate.of(2026, 6, 8);
        return new TrendingList(
                Period.WEEK,
                monday,
                monday.plusDays(4),
                true,
                IntStream.rangeClosed(1, papers)
                        .mapToObj(i -> Papers.voted("2606.%05d".formatted(i), 9, 0))
                        .toList(),
                read,
                failure,
                unread);
    }
}
