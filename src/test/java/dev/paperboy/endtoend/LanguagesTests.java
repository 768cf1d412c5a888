package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Choice;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.TopicRequest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Germans in an English server and English people in a German one, on a Friday morning. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start().add(SamplePapers.around(TODAY));
    private final ManualClock clock = new ManualClock("2026-06-12T08:00:00Z");
    private final LocalGuild english = discord.createGuild("Reading group");
    private final LocalChannel papers = english.textChannel("papers");
    private final LocalGuild german = discord.createGuild("Lesekreis");
    private final LocalChannel paper = german.textChannel("paper");
    private final Actor berta =
            english.member("Berta", "de", english.role("Admin", Permission.MANAGE_GUILD));
    private final Actor ada =
            german.member("Ada", "en-US", german.role("Admin", Permission.MANAGE_GUILD));
    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path data) {
        german.speaks("de");
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("search");
        bot.awaitList(YESTERDAY);
        Awaitility.await("the index")
                .until(() ->
                        !search(berta, papers, "umbrella").reply().text().contains("kein Paper"));
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
        assertThat(paper.messages()).allMatch(message -> message.pings().nobody());
    }

    private static Exchange search(Actor actor, LocalChannel channel, String words) {
        return actor.in(channel).types("/search", option("query", words));
    }

    private List<DigestSchedule> digests(LocalGuild guild) {
        return bot.bean(DigestSchedules.class).ofGuild(guild.id());
    }

    @Test
    void commandsAreOfferedInTheLanguageOfWhoTypes() {
        assertThat(berta.in(papers).offeredCommands())
                .contains("suche", "themen", "abo", "digest", "trending", "paper")
                .doesNotContain("search", "topics", "subscribe");
        assertThat(ada.in(paper).offeredCommands())
                .contains("search", "topics", "subscribe")
                .doesNotContain("suche");
    }

    @Test
    void whatOnlyTheAskerSeesIsInTheAskersLanguage() {
        Exchange german = berta.in(papers).types("/suche", option("suchtext", "xyzzy plugh"));
        assertThat(german.isEphemeral()).isTrue();
        assertThat(german.reply().text())
                .contains("Ich habe kein Paper zu **xyzzy plugh** gefunden");

        Exchange english = search(ada, paper, "xyzzy plugh");
        assertThat(english.isEphemeral()).isTrue();
        assertThat(english.reply().text()).contains("I found no paper for **xyzzy plugh**");
    }

    @Test
    void optionsAreCalledInAnErrorAsTheAskerSeesThem() {
        ServerTopics topics = bot.bean(ServerTopics.class);
        topics.add(
                new TopicRequest(english.id(), Topic.named("Bees"), berta.id(), clock.instant()));
        String topic = topics.ofGuild(english.id()).getFirst().id();

        assertThat(
                        berta.in(papers)
                                .types(
                                        "/themen bearbeiten",
                                        option("thema", topic),
                                        option("filter", "has:code"),
                                        option("kein_filter", true))
                                .reply()
                                .text())
                .contains("**filter** und **kein_filter** widersprechen sich");
    }

    @Test
    void whatEverybodySeesIsInTheServersLanguage() {
        Exchange inEnglish = berta.in(papers).types("/trending", option("zeitraum", "day"));
        assertThat(inEnglish.isEphemeral()).isFalse();
        assertThat(inEnglish.reply().text())
                .contains("The last finished day: Thu 11 Jun", "votes as of");

        Exchange inGerman = ada.in(paper).types("/trending", option("period", "day"));
        assertThat(inGerman.isEphemeral()).isFalse();
        assertThat(inGerman.reply().text())
                .contains("Der letzte abgeschlossene Tag: Do. 11. Juni", "Upvotes von <t:");
    }

    @Test
    void aCardIsInTheServersLanguageAndWhatAClickOpensInTheClickers() {
        Message card = ada.in(paper).types("/paper", option("query", "0001.00001")).reply();
        assertThat(card.text()).contains("KI-Stichwörter");

        Exchange opened = ada.in(paper).clicks(card, "Abstract");
        assertThat(opened.isEphemeral()).isTrue();
        assertThat(opened.reply().text()).contains("The authors' abstract");
    }

    @Test
    void aMistakeIsToldInTheLanguageOfWhoMadeIt() {
        Exchange exchange =
                berta.in(papers)
                        .types(
                                "/digest einrichten",
                                option("zeitzone", "Mittelerde"),
                                option("uhrzeit", "25 Uhr"));

        assertThat(exchange.reply().text())
                .contains(
                        "Die Zeitzone **Mittelerde** kenne ich nicht",
                        "Die Uhrzeit **25 Uhr** verstehe ich nicht");
    }

    @Test
    void anOptionIsNamedInAMessageAsItIsShown() {
        String many = "2606.00001 ".repeat(1) + ids(2, 30);

        assertThat(
                        berta.in(papers)
                                .types("/themen neu", option("name", "x"), option("passend", many))
                                .reply()
                                .text())
                .contains("Unter **passend** stehen zu viele Paper");
        assertThat(
                        ada.in(paper)
                                .types("/topics add", option("name", "x"), option("fits", many))
                                .reply()
                                .text())
                .contains("There are too many papers under **fits**");
    }

    private static String ids(int from, int to) {
        StringBuilder ids = new StringBuilder();
        for (int i = from; i <= to; i++) {
            ids.append("2606.%05d ".formatted(i));
        }
        return ids.toString();
    }

    @Test
    void suggestionsAreInTheLanguageOfWhoTypes() {
        assertThat(
                        berta.in(papers)
                                .asksFor("/digest einrichten", "wochentage", "werktags")
                                .choices())
                .containsExactly(new Choice("Montag bis Freitag", "Mon,Tue,Wed,Thu,Fri"));
        assertThat(berta.in(papers).asksFor("/digest einrichten", "uhrzeit", "21 Uhr").choices())
                .containsExactly(new Choice("21:00", "21:00"));
    }

    /** Also when a person of another language has set it up. */
    @Test
    void aDigestIsInTheServersLanguage() {
        Exchange setUp =
                ada.in(paper)
                        .types(
                                "/digest setup",
                                option("time_zone", "UTC"),
                                option("time", "09:00"),
                                option("channel", paper));
        assertThat(setUp.reply().text()).contains("Done.", "every day");
        assertThat(digests(german))
                .singleElement()
                .satisfies(it -> assertThat(it.settings().locale().getLanguage()).isEqualTo("de"));
        Exchange alsoSetUp =
                berta.in(papers)
                        .types(
                                "/digest einrichten",
                                option("zeitzone", "UTC"),
                                option("uhrzeit", "9 Uhr"));
        assertThat(alsoSetUp.reply().text()).contains("Fertig.", "jeden Tag um **09:00** (UTC)");
        assertThat(digests(english))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.settings().locale().getLanguage())
                                .isEqualTo(Locale.ENGLISH.getLanguage()));

        clock.set("2026-06-12T09:00:05Z");

        assertThat(paper.awaitMessage(message -> message.text().contains("nächster am")).text())
                .contains(
                        "## Do. 11. Juni · ",
                        " Paper",
                        "*(KI-Zusammenfassung)*",
                        "nächster am <t:");
        assertThat(papers.awaitMessage(message -> message.text().contains("## Thu 11 Jun")).text())
                .contains("*(AI summary)*", "next <t:");
    }
}
