package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.hub.ArxivEntry;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.LocalArxiv;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** The bot with an arXiv beside it, at the pace that arXiv asks for. */
class ArxivTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start().add(SamplePapers.around(TODAY));
    private final ManualClock clock = new ManualClock("2026-06-11T12:00:00Z");
    private final LocalArxiv arxiv = LocalArxiv.start(clock);
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor member = guild.member("Ben");

    @AfterEach
    void stop() {
        assertThat(arxiv.breaches(PAUSE, Duration.ofHours(2))).isEmpty();
        assertThat(discord.findings()).isEmpty();
        arxiv.close();
        hub.close();
        discord.close();
    }

    @Test
    void aPaperThatHuggingFaceDoesNotKnowComesFromArxivAndIsFoundByItsWordsFromThenOn(
            @TempDir Path data) {
        arxiv.add(
                ArxivEntry.of("2606.55555")
                        .titled("Quokkas Estimate Gradients")
                        .inVersion(2)
                        .in("cs.LG", "stat.ML")
                        .commented("12 pages, accepted at Sample 2026")
                        .publishedIn("J. Sample 1 (2026)", "10.1000/sample.1"));
        try (RunningBot bot = start(data, false)) {
            Exchange shown = paper("2606.55555v1");

            assertThat(shown.reply().text())
                    .contains(
                            "Quokkas Estimate Gradients",
                            "not on Hugging Face",
                            "Ada Example, Bo Sample",
                            "cs.LG · v2, 12 Jun 2026",
                            "12 pages, accepted at Sample 2026",
                            "published in J. Sample 1",
                            "10.1000/sample.1",
                            "Thank you to arXiv");
            assertThat(shown.isEphemeral()).isFalse();
            Awaitility.await("the index")
                    .until(() -> search("quokkas gradients").reply().text().contains("Quokkas"));
            assertThat(paper("2606.55555").reply().text()).contains("Quokkas");
            assertThat(arxiv.visits()).hasSize(1);
            assertThat(bot.fatalFailures()).isEmpty();
        }
    }

    @Test
    void whileArxivRefusesPeopleAreToldWhenToAskAgainAndItIsLeftAloneAlsoAfterARestart(
            @TempDir Path data) {
        arxiv.answerNext(LocalArxiv.rateExceeded());
        try (RunningBot bot = start(data, true)) {
            Awaitility.await("the refusal").until(() -> arxiv.visits().size() == 1);
            String told = paper("2606.55555").reply().text();

            assertThat(told)
                    .contains("Hugging Face does not know the paper **2606.55555**")
                    .containsPattern("Please ask again <t:\\d+:R>")
                    .contains("<https://arxiv.org/abs/2606.55555>");
            assertThat(member.in(papers).types("/status").reply().text())
                    .contains("arXiv has asked me to pause; I go on <t:");
            assertThat(bot.fatalFailures()).isEmpty();
        }
        arxiv.add(ArxivEntry.of("2606.55555"));
        try (RunningBot bot = start(data, true)) {
            assertThat(paper("2606.55555").reply().text()).contains("Please ask again");
            assertThat(arxiv.visits()).hasSize(1);
            assertThat(bot.fatalFailures()).isEmpty();
        }
    }

    @Test
    void thePapersOfTheListsAreCompletedInTheBackground(@TempDir Path data) {
        arxiv.add(ArxivEntry.of("0001.00001").in("cs.AI").commented("This paper is withdrawn"));
        try (RunningBot bot = start(data, true)) {
            Catalogue catalogue = bot.bean(Catalogue.class);
            Awaitility.await("the record of arXiv")
                    .until(() ->
                            catalogue
                                    .find(new PaperId("0001.00001"))
                                    .filter(paper -> paper.arxiv() != null)
                                    .isPresent());

            assertThat(paper("0001.00001").reply().text())
                    .contains("This paper has been withdrawn", "▲118", "cs.AI · v1");
            assertThat(arxiv.askedIds()).allSatisfy(ids -> assertThat(ids).hasSizeGreaterThan(1));
        }
    }

    private RunningBot start(Path data, boolean completing) {
        RunningBot bot =
                RunningBot.start(
                        discord,
                        hub,
                        clock,
                        data,
                        "paperboy.arxiv.url=" + arxiv.url(),
                        "paperboy.arxiv.pause=3s",
                        "paperboy.arxiv.completion.tick=200ms",
                        "paperboy.arxiv.completion.enabled=" + completing);
        discord.awaitCommands("search");
        bot.awaitList(TODAY);
        return bot;
    }

    private Exchange paper(String query) {
        return member.in(papers).types("/paper", option("query", query));
    }

    private Exchange search(String query) {
        return member.in(papers).types("/search", option("query", query));
    }
}
