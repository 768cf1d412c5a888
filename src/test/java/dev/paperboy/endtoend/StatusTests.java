package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.TwoServers.setUp;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What people are told who ask whether all is well. */
class StatusTests {

    private final TwoServers scene = new TwoServers();
    private final LocalDiscord discord = scene.discord;
    private final DailyPapersHub hub = scene.hub;
    private final ManualClock clock = scene.clock;
    private final LocalGuild guild = scene.guild;
    private final LocalChannel papers = scene.papers;
    private final Actor admin = scene.admin;
    private final Actor ben = scene.ben;
    private final LocalGuild other = scene.other;
    private final LocalChannel news = scene.news;
    private final Actor cleo = scene.cleo;

    @TempDir Path data;

    @BeforeEach
    void start() {
        scene.start(data);
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    private static String status(Actor asker, LocalChannel where) {
        Exchange exchange = asker.in(where).types("/status");
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    @Test
    void itTellsWhenListsWereReadAndHowManyPapersThereAre() {
        assertThat(status(ben, papers))
                .contains(
                        "All is well",
                        "list of Fri 12 Jun: ",
                        "read <t:",
                        "Hugging Face was last heard of <t:",
                        "arXiv can be asked",
                        "papers",
                        "No digest that you can see",
                        "last 7 days: none was due",
                        "connected to Discord",
                        "running since <t:");
    }

    @Test
    void itTellsOfTheDigestsOfThisServerAndHowPunctualTheyWere() {
        setUp(admin, papers);
        setUp(cleo, news);
        clock.set(TwoServers.DUE);
        papers.awaitPost();
        news.awaitPost();

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(status(ben, papers))
                                .contains(
                                        "All is well",
                                        "<#" + papers.id() + ">: <t:",
                                        "last 7 days: 1 of 1 on time (100%)",
                                        "last 30 days: 1 of 1 on time (100%)",
                                        "half of them within ")
                                .doesNotContain(Long.toString(news.id())));
    }

    @Test
    void itIsSilentOnChannelsThatTheAskerDoesNotSee() {
        admin.in(papers)
                .types("/digest setup", option("time_zone", "UTC"), option("channel", papers))
                .reply();
        LocalChannel hidden = guild.textChannel("hidden");
        admin.in(papers)
                .types("/digest setup", option("time_zone", "UTC"), option("channel", hidden))
                .reply();
        hidden.deny(guild.everyone(), Permission.VIEW_CHANNEL)
                .allow(guild.botRole(), Permission.VIEW_CHANNEL);

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(status(ben, papers))
                                .contains("<#" + papers.id() + ">: ")
                                .doesNotContain(Long.toString(hidden.id())));
    }

    @Test
    void aDigestThatItsChannelRefusesIsToldOfFirstWithTheReason() {
        setUp(admin, papers);
        setUp(cleo, news);
        discord.faults()
                .always(
                        Requests.posts().and(Requests.in(papers.id())),
                        Fault.refusal(DiscordError.MISSING_ACCESS));
        clock.set(TwoServers.DUE);
        news.awaitPost();

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(status(ben, papers))
                                .contains(
                                        "⚠️ A digest here does not come, since <t:",
                                        "<#" + papers.id() + ">: does not come since",
                                        "last 7 days: 0 of 1 on time (0%) · 1 failed",
                                        "1× failed: "));
        assertThat(status(cleo, news)).contains("All is well", "1 of 1 on time");
    }

    @Test
    void aSilentSourceIsToldOfSinceWhenAndWhy() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(status(ben, papers)).contains("All is well"));
        hub.down(true);
        clock.set("2026-06-13T09:30:00Z");

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(status(ben, papers))
                                .contains(
                                        "⚠️ Hugging Face was last heard of <t:",
                                        "cannot be read since <t:",
                                        "tried again <t:"));
    }

    @Test
    void aListThatCannotBeReadIsToldOfThoughOthersAreRead() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(status(ben, papers)).contains("All is well"));
        hub.daysDown(true);
        clock.set("2026-06-13T09:30:00Z");

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(status(ben, papers))
                                .contains(
                                        "⚠️ A list cannot be read as it should be: today's list.",
                                        "today's list, Sat 13 Jun: ",
                                        "cannot be read since <t:1781343",
                                        "tried again <t:1781343",
                                        "trending list: read <t:1781343"));
    }

    @Test
    void whoManagesTheServerIsToldOfADigestWhoseChannelIsGone() {
        LocalChannel talk = guild.textChannel("talk");
        setUp(admin, papers);
        assertThat(status(admin, talk)).doesNotContain("The channels marked so are gone");
        papers.delete();

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(status(admin, talk))
                                .contains(
                                        "⚠️ <#" + papers.id() + "> · 07:00 · every day: <t:",
                                        "The channels marked so are gone",
                                        "`/digest edit` with the option **channel**"));
        assertThat(status(ben, talk)).contains("No digest that you can see");
    }

    @Test
    void inDirectMessagesItTellsOfTheAskersOwnDigestAndOfNoServer() {
        setUp(admin, papers);
        assertThat(status(ben, ben.directChannel()))
                .contains("You get no papers by direct message")
                .doesNotContain("How digests came", Long.toString(papers.id()));

        ben.in(papers)
                .types("/subscribe", option("filter", "agents"), option("time_zone", "UTC"))
                .reply();

        assertThat(status(ben, ben.directChannel()))
                .contains("**Your own digest**", "your direct messages: <t:")
                .doesNotContain(Long.toString(papers.id()));
    }

    @Test
    void itIsAnsweredWhereTheBotIsNoMember() {
        other.removeBot();
        cleo.installsBot();

        assertThat(status(cleo, news))
                .contains("How I am doing", "You get no papers by direct message")
                .doesNotContain("How digests came");
    }

    @Test
    void itIsToldInTheAskersLanguage() {
        Actor berta = guild.member("Berta", "de");

        assertThat(status(berta, papers)).contains("### Wie es mir geht", "Liste von Fr. 12. Juni");
    }
}
