package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.TwoServers.setUp;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.library.ReadingList;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.ModalForm;
import dev.paperboy.sandbox.discord.model.Attachment;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.Subscriptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What people can learn of, take along and have deleted of what is kept about them. */
class PrivacyTests {

    private static final String PAPER = "0001.00001";
    private static final String DELETE_MINE = "Delete my data";
    private static final String DELETE_SERVER = "Delete server data";
    private static final String YES = "Delete it all";

    private final TwoServers scene = new TwoServers();
    private final LocalDiscord discord = scene.discord;
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

    private static Message privacy(Actor asker, LocalChannel where) {
        return shown(asker.in(where).types("/privacy"));
    }

    private static Message shown(Exchange exchange) {
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply();
    }

    private void followsAndSaves(Actor actor, LocalChannel where) {
        actor.in(where)
                .types("/subscribe", option("filter", "agents"), option("time_zone", "UTC"))
                .reply();
        actor.in(where).clicks(ForgedButtons.in(discord, where, "save:" + PAPER), "Forged").reply();
    }

    private static JsonNode file(Message message) {
        Attachment file =
                message.body().attachments().stream()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(message.text()));
        return JsonMapper.shared()
                .readTree(StandardCharsets.UTF_8.decode(file.bytes().duplicate()).toString());
    }

    private int digestsOf(LocalGuild server) {
        return scene.bot().bean(DigestSchedules.class).ofGuild(server.id()).size();
    }

    @Test
    void whoIsNewIsToldThatNothingIsKept() {
        Message page = privacy(ben, papers);

        assertThat(page.text())
                .contains("### What I keep", "**About you**\nnothing", "**About this server**");
        assertThat(page.controls().toString()).doesNotContain(DELETE_SERVER, "Share");
        assertThat(shown(ben.in(papers).clicks(page, DELETE_MINE)).text())
                .contains("I keep nothing about you.");
    }

    @Test
    void aPersonSeesTakesAlongAndDeletesTheirOwn() {
        followsAndSaves(ben, papers);
        followsAndSaves(cleo, news);
        Message page = privacy(ben, papers);
        assertThat(page.text())
                .contains(
                        "- 1 paper that you saved, until you remove them",
                        "- 1 subscription, and when I last knew you",
                        "- your digest by direct message");

        JsonNode file = file(shown(ben.in(papers).clicks(page, "Export")));
        assertThat(file.path("person").asString("")).isEqualTo(Long.toString(ben.id()));
        assertThat(file.path("saved-papers").path(0).path("paper_id").asString(""))
                .isEqualTo(PAPER);
        assertThat(file.toString()).doesNotContain(Long.toString(cleo.id()));

        Message sure = shown(ben.in(papers).clicks(page, DELETE_MINE));
        assertThat(sure.text())
                .contains("Delete all of this?", "1 paper that you saved", "cannot be undone");
        assertThat(scene.bot().bean(ReadingList.class).of(ben.id())).hasSize(1);

        Message done = shown(ben.in(papers).clicks(sure, YES));
        assertThat(done.id()).isEqualTo(sure.id());
        assertThat(done.text()).contains("I keep nothing about you any more");
        assertThat(privacy(ben, papers).text()).contains("**About you**\nnothing");
        assertThat(scene.bot().bean(Subscriptions.class).ofMember(ben.id())).isEmpty();
        assertThat(scene.bot().bean(DigestSchedules.class).ofMember(ben.id())).isEmpty();
        assertThat(scene.bot().bean(ReadingList.class).of(cleo.id())).hasSize(1);
        assertThat(scene.bot().bean(Subscriptions.class).ofMember(cleo.id())).hasSize(1);
    }

    /** It is in memory only, and somebody's own all the same. */
    @Test
    void whatWasMistypedIsToldAndForgottenToo() {
        Message proposal = shown(admin.in(papers).types("/digest setup"));
        ModalForm form = admin.in(papers).clicks(proposal, "Change").modal();
        Message mistaken =
                admin.in(papers).submits(form, Map.of("Time zone", "Middle/Earth")).reply();
        Message page = privacy(admin, papers);
        assertThat(page.text()).contains("- what you typed into the form of a first digest");
        assertThat(file(shown(admin.in(papers).clicks(page, "Export"))).toString())
                .contains("Middle/Earth");
        assertThat(privacy(ben, papers).text()).contains("**About you**\nnothing");

        Message sure = shown(admin.in(papers).clicks(page, DELETE_MINE));
        shown(admin.in(papers).clicks(sure, YES));

        assertThat(privacy(admin, papers).text()).contains("**About you**\nnothing");
        ModalForm anew = admin.in(papers).clicks(mistaken, "Change").modal();
        assertThat(admin.in(papers).submits(anew, Map.of()).reply().text())
                .doesNotContain("Middle/Earth");
    }

    @Test
    void aDigestStaysWhenWhoSetItUpIsForgotten() {
        setUp(admin, papers);
        assertThat(privacy(admin, papers).text()).contains("1 digest of servers that you set up");

        Message sure = shown(admin.in(papers).clicks(privacy(admin, papers), DELETE_MINE));
        admin.in(papers).clicks(sure, YES).reply();

        assertThat(digestsOf(guild)).isEqualTo(1);
        clock.set(TwoServers.DUE);
        papers.awaitPost();
        assertThat(privacy(admin, papers).text()).contains("**About you**\nnothing");
    }

    @Test
    void whoPausedADigestAndIsForgottenIsNamedNoMore() {
        setUp(admin, papers);
        Message list = admin.in(papers).types("/digest list").reply();
        admin.in(papers).clicks(list, "Pause").reply();

        Message sure = shown(admin.in(papers).clicks(privacy(admin, papers), DELETE_MINE));
        admin.in(papers).clicks(sure, YES).reply();

        assertThat(admin.in(papers).types("/digest list").reply().text())
                .contains("Paused <t:", "by whom is not kept any more")
                .doesNotContain("<@0>");
    }

    @Test
    void whoManagesAServerTakesItsDataAlongAndDeletesIt() {
        setUp(admin, papers);
        setUp(cleo, news);
        clock.set(TwoServers.DUE);
        papers.awaitPost();
        news.awaitPost();
        Message page = privacy(admin, papers);
        assertThat(page.text()).contains("- 1 digest: channel, times, settings");

        JsonNode file = file(shown(admin.in(papers).clicks(page, "Export server")));
        assertThat(file.path("digests").path(0).path("channel_id").asString(""))
                .isEqualTo(Long.toString(papers.id()));
        assertThat(file.path("deliveries").path(0).path("body").asString(""))
                .as("what was sent")
                .contains("components");
        assertThat(file.toString()).doesNotContain(Long.toString(news.id()));

        Message sure = shown(admin.in(papers).clicks(page, DELETE_SERVER));
        assertThat(sure.text()).contains("Digests and topics of this server end");
        assertThat(digestsOf(guild)).isEqualTo(1);
        assertThat(shown(admin.in(papers).clicks(sure, YES)).text())
                .contains("I know nothing about this server any more");
        assertThat(digestsOf(guild)).isZero();
        assertThat(digestsOf(other)).isEqualTo(1);
        assertThat(scene.bot().bean(ServerTopics.class).ofGuild(guild.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacyexport:server", "privacydelete:server", "privacyforget:server"})
    void whoMayNotManageTheServerCannotTouchItsData(String forged) {
        setUp(admin, papers);

        Message answer =
                shown(ben.in(papers).clicks(ForgedButtons.in(discord, papers, forged), "Forged"));

        assertThat(answer.text()).contains("manage");
        assertThat(answer.body().attachments()).isEmpty();
        assertThat(digestsOf(guild)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacyexport", "privacydelete:yours", "privacyforget:1:2"})
    void whatNobodyKnowsDoesNothing(String forged) {
        setUp(admin, papers);

        assertThat(
                        shown(
                                        admin.in(papers)
                                                .clicks(
                                                        ForgedButtons.in(discord, papers, forged),
                                                        "Forged"))
                                .text())
                .contains("not available any more");
        assertThat(digestsOf(guild)).isEqualTo(1);
    }

    @Test
    void inDirectMessagesOnlyTheAskersOwnIsShown() {
        followsAndSaves(ben, papers);

        Message page = privacy(ben, ben.directChannel());

        assertThat(page.text())
                .contains("1 paper that you saved")
                .doesNotContain("About this server");
        assertThat(file(shown(ben.in(ben.directChannel()).clicks(page, "Export"))).toString())
                .contains(PAPER);
    }

    @Test
    void itIsAnsweredWhereTheBotIsNoMember() {
        other.removeBot();
        cleo.installsBot();

        assertThat(privacy(cleo, news).text())
                .contains("About you")
                .doesNotContain("About this server");
    }

    @Test
    void itIsToldInTheAskersLanguage() {
        Actor berta = guild.member("Berta", "de");

        assertThat(shown(berta.in(papers).types("/datenschutz")).text())
                .contains("### Was ich speichere", "**Über dich**\nnichts");
    }
}
