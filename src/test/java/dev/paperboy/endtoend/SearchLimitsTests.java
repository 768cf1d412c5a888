package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.RemoteSearch;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Choice;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A Hugging Face whose search never answers, and which may be asked twice only. */
class SearchLimitsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final String FAILED = "Hugging Face could not be asked just now.";
    private static final String ASKING = "Asking Hugging Face…";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(TODAY)).add(SamplePapers.unlisted());
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor member = guild.member("Ben");

    @AfterEach
    void stop() {
        hub.close();
        discord.close();
    }

    @Test
    void lateAnswersChangeNothingAndASpentBudgetIsToldAtOnce(@TempDir Path data) {
        hub.searches(_ -> HubAnswer.dripping());
        try (RunningBot bot = start(data, "2")) {
            Exchange found = search("umbrella");
            Awaitility.await("the deadline")
                    .until(() -> bot.bean(RemoteSearch.class).known("umbrella").isPresent());
            Exchange late = search("xyzzy");
            Awaitility.await("the deadline")
                    .untilAsserted(() -> assertThat(late.reply().text()).contains(FAILED));
            assertThat(found.reply().text()).contains("Robust").doesNotContain(FAILED, ASKING);

            Exchange spent = search("plugh");
            assertThat(spent.reply().text()).contains("found no paper", FAILED);
            assertThat(search("garden hose").reply().text())
                    .contains("Garden Hose")
                    .doesNotContain(FAILED);
            assertThat(hub.searched()).hasSize(2);
        }
    }

    @Test
    void anOperatorWhoWantsNoWordsToLeaveTheHouseIsObeyed(@TempDir Path data) {
        try (RunningBot _ = start(data, "0")) {
            assertThat(search("xyzzy").reply().text())
                    .contains("I found no paper")
                    .doesNotContain("Hugging Face");
            assertThat(search("sieve").reply().text()).doesNotContain("Hugging Face");
            assertThat(hub.searched()).isEmpty();
        }
    }

    private RunningBot start(Path data, String calls) {
        RunningBot bot =
                RunningBot.start(
                        discord,
                        hub,
                        new ManualClock("2026-06-11T12:00:00Z"),
                        data,
                        "paperboy.huggingface.search.deadline=300ms",
                        "paperboy.huggingface.search.calls=" + calls);
        discord.awaitCommands("search");
        bot.awaitList(TODAY.minusDays(1));
        Awaitility.await("the index")
                .until(() ->
                        isFound(bot, "umbrella")
                                && isFound(bot, "garden hose")
                                && !titles("garden hose").isEmpty());
        return bot;
    }

    /** Not asked by a command, which would ask Hugging Face, too. */
    private static boolean isFound(RunningBot bot, String words) {
        return !bot.bean(PaperSearch.class)
                .search(words, SearchOrder.RELEVANCE, 1)
                .hits()
                .isEmpty();
    }

    private List<Choice> titles(String typed) {
        return member.in(papers).asksFor("/search", "like", typed).choices();
    }

    private Exchange search(String query) {
        return member.in(papers).types("/search", option("query", query));
    }
}
