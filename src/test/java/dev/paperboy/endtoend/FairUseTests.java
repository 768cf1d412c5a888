package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/** What members and servers are told who ask for more than their share. */
class FairUseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final String WAIT = "That was a lot at once. I answer again <t:";
    private static final String LOOKUPS = "I have just looked up many papers for you.";
    private static final String PRIVATE = "Only you see this";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start().add(SamplePapers.around(TODAY));
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalChannel random = guild.textChannel("random");
    private final Actor ada = guild.member("Ada");
    private final Actor ben = guild.member("Ben");
    private final LocalGuild otherGuild = discord.createGuild("Another group");
    private final LocalChannel otherPapers = otherGuild.textChannel("papers");
    private final Actor cleo = otherGuild.member("Cleo");

    @AfterEach
    void stop() {
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    private RunningBot start(Path data, String kind, String rate) {
        RunningBot bot =
                RunningBot.start(
                        discord,
                        hub,
                        new ManualClock("2026-06-11T12:00:00Z"),
                        data,
                        "paperboy.discord.fair-use.enabled=true",
                        "paperboy.discord.fair-use." + kind + "=" + rate);
        discord.awaitCommands("trending", "paper");
        bot.awaitList(TODAY.minusDays(1));
        return bot;
    }

    private static Exchange trending(Actor actor, LocalChannel place) {
        return actor.in(place).types("/trending", option("period", "day"));
    }

    private static Exchange unknown(Actor actor, LocalChannel place, String id) {
        return actor.in(place).types("/paper", option("query", id));
    }

    @Test
    void whoAsksTooMuchIsToldWhenItGoesOnAndNobodyElseWaits(@TempDir Path data) {
        try (RunningBot _ = start(data, "member", "2/10m")) {
            Message list = trending(ada, papers).reply();
            String button = list.controls().getFirst().path("placeholder").asString();
            String paper =
                    list.controls().getFirst().path("options").get(0).path("value").asString();
            assertThat(ada.in(papers).selects(list, button, paper).isEphemeral()).isTrue();

            Exchange third = trending(ada, random);
            assertThat(third.reply().text()).contains(WAIT);
            assertThat(third.isEphemeral()).isTrue();
            assertThat(ada.in(papers).selects(list, button, paper).reply().text()).contains(WAIT);
            assertThat(trending(ben, papers).reply().text()).doesNotContain(WAIT);
        }
    }

    @Test
    void aServerThatAsksTooMuchKeepsNoOtherWaiting(@TempDir Path data) {
        try (RunningBot _ = start(data, "server", "1/10m")) {
            assertThat(trending(ada, papers).reply().text()).doesNotContain(WAIT);
            assertThat(trending(ben, papers).reply().text()).contains(WAIT);
            assertThat(trending(cleo, otherPapers).reply().text()).doesNotContain(WAIT);
            assertThat(trending(ada, ada.directChannel()).reply().text()).doesNotContain(WAIT);
        }
    }

    @Test
    void whoLetsAChannelSeeMuchSeesTheRestAloneAndMayShareIt(@TempDir Path data) {
        try (RunningBot _ = start(data, "posts", "1/10m")) {
            assertThat(trending(ada, papers).isEphemeral()).isFalse();
            Exchange second = trending(ada, papers);
            assertThat(second.isEphemeral()).isTrue();
            assertThat(second.reply().text()).contains(PRIVATE, "Share");
            assertThat(trending(ada, random).isEphemeral()).isFalse();
            assertThat(trending(ben, papers).isEphemeral()).isFalse();

            Exchange shared = ada.in(papers).clicks(second.reply(), "Share");
            assertThat(shared.isEphemeral()).as("sharing counts, too").isTrue();
        }
    }

    @Test
    void whoNamesManyUnknownPapersLeavesLookupsToOthers(@TempDir Path data) {
        try (RunningBot _ = start(data, "lookups", "1/10m")) {
            assertThat(unknown(ada, papers, "2605.99991").reply().text()).doesNotContain(LOOKUPS);
            Exchange second = unknown(ada, papers, "2605.99992");
            assertThat(second.reply().text()).contains(LOOKUPS);
            assertThat(second.isEphemeral()).isTrue();
            assertThat(unknown(ben, papers, "2605.99992").reply().text()).doesNotContain(LOOKUPS);
            String known = SamplePapers.around(TODAY).get(0).path("paper").path("id").asString();
            assertThat(unknown(ada, papers, known).reply().text()).doesNotContain(LOOKUPS);
        }
    }

    @Test
    void ofAMessageWithManyUnknownPapersItIsSaidWhichWereNotLookedUpAndWhy(@TempDir Path data) {
        try (RunningBot _ = start(data, "lookups", "1/10m")) {
            discord.awaitCommands("Papers in this message");
            Message said = ben.in(papers).says("2605.99991 2605.99992 2605.99993");

            assertThat(ada.in(papers).uses("Papers in this message", said).reply().text())
                    .contains("Neither Hugging Face nor arXiv knows 2605.99991.")
                    .contains("I did not look up 2605.99992, 2605.99993")
                    .contains("It goes on <t:")
                    .doesNotContain("in time");
        }
    }

    @Test
    void examplesOfATopicAreLookedUpForWhoNamesThemToo(@TempDir Path data) {
        try (RunningBot _ = start(data, "lookups", "1/10m")) {
            Exchange topic =
                    guild.owner()
                            .in(papers)
                            .types(
                                    "/topics add",
                                    option("name", "Umbrellas"),
                                    option("fits", "2605.99991 2605.99992"));
            assertThat(topic.reply().text()).contains("2605.99991", LOOKUPS);
        }
    }

    @Test
    void lookupsOfAServerAreCountedTogether(@TempDir Path data) {
        try (RunningBot _ = start(data, "server-lookups", "1/10m")) {
            assertThat(unknown(ada, papers, "2605.99991").reply().text()).doesNotContain(LOOKUPS);
            assertThat(unknown(ben, papers, "2605.99992").reply().text()).contains(LOOKUPS);
            assertThat(unknown(cleo, otherPapers, "2605.99993").reply().text())
                    .doesNotContain(LOOKUPS);
        }
    }

    @Test
    void whoTypesTooFastGetsNothingCompletedForAWhile(@TempDir Path data) {
        try (RunningBot _ = start(data, "completions", "1/10m")) {
            // Somebody else each time, for nobody may ask twice.
            Awaitility.await("the titles")
                    .until(() ->
                            !guild.member("Dora")
                                    .in(papers)
                                    .asksFor("/paper", "query", "e")
                                    .choices()
                                    .isEmpty());
            assertThat(ada.in(papers).asksFor("/paper", "query", "e").choices()).isNotEmpty();
            assertThat(ada.in(papers).asksFor("/paper", "query", "ev").choices()).isEmpty();
            assertThat(ben.in(papers).asksFor("/paper", "query", "e").choices()).isNotEmpty();
        }
    }
}
