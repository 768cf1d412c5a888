package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.CardScene.PAPER;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.stream.Stream;

/** What only the asker has seen is shown to the channel, and works for all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShareTests {

    private CardScene scene;

    @BeforeAll
    void start(@TempDir Path data) {
        scene = new CardScene(data);
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(scene.discord.findings()).isEmpty();
        assertThat(scene.papers.messages()).allMatch(message -> message.pings().nobody());
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    private Message search(String query) {
        return scene.ada.in(scene.papers).types("/search", option("query", query)).reply();
    }

    private Message shared(Message message) {
        Exchange exchange = scene.ada.in(scene.papers).clicks(message, "Share");
        assertThat(exchange.isEphemeral()).isFalse();
        return exchange.reply();
    }

    @Test
    void aSharedCardIsTheSameWithTheNameOfWhoSharesIt() {
        Message own = scene.ownCard(scene.ada, scene.papers);

        Message shared = shared(own);

        assertThat(shared.text())
                .startsWith(own.text().substring(0, own.text().lastIndexOf("Share")))
                .endsWith("-# shared by " + scene.ada.mention());
        assertThat(shared.buttonLabels()).contains("Abstract", "Discuss").doesNotContain("Share");
        assertThat(pictures(shared)).isEqualTo(pictures(own)).isPositive();
    }

    private static long pictures(Message message) {
        return Components.all(message.body().components())
                .filter(it -> it.has("media") || it.has("items"))
                .count();
    }

    @Test
    void theButtonsOfASharedCardOpenPrivateCopiesForOthers() {
        Message shared = shared(scene.ownCard(scene.ada, scene.papers));

        Exchange whole = scene.ben.in(scene.papers).clicks(shared, "Abstract");
        Exchange similar = scene.ben.in(scene.papers).clicks(shared, "Similar");

        assertThat(whole.isEphemeral()).isTrue();
        assertThat(whole.reply().buttonLabels()).contains("Share");
        assertThat(similar.isEphemeral()).isTrue();
        assertThat(scene.papers.posted()).contains(shared);
    }

    @Test
    void aSharedPaperIsDiscussedOnTheSharedMessage() {
        LocalChannel room = scene.guild.textChannel("room");
        Message own = scene.ownCard(scene.ada, room);
        Message shared = scene.ada.in(room).clicks(own, "Share").reply();

        scene.ben.in(room).clicks(shared, "Discuss").reply();

        assertThat(room.threads()).singleElement().matches(it -> it.id() == shared.id());
    }

    @Test
    void pagingAnothersSharedListOpensOnesOwn() {
        Message own = search("upvotes>=0");
        Message second = scene.ada.in(scene.papers).clicks(own, "More").reply();
        assertThat(second.id()).as("one's own list changes in place").isEqualTo(own.id());
        Message shared = shared(second);
        String before = shared.text();

        Exchange back = scene.ben.in(scene.papers).clicks(shared, "Back");

        assertThat(back.isEphemeral()).isTrue();
        assertThat(back.reply().id()).isNotEqualTo(shared.id());
        assertThat(scene.discord.channel(scene.papers.id()).posted())
                .filteredOn(it -> it.id() == shared.id())
                .singleElement()
                .extracting(Message::text)
                .isEqualTo(before);
    }

    @Test
    void aPaperOfASharedListOpensPrivately() {
        Message shared = shared(search("upvotes>=0"));

        Exchange opened = scene.ben.in(scene.papers).selects(shared, "Open a paper…", PAPER);

        assertThat(opened.isEphemeral()).isTrue();
        assertThat(opened.reply().buttonLabels()).contains("Share");
    }

    @Test
    void whoMayNotWriteCannotShare() {
        LocalChannel quiet = scene.guild.textChannel("quiet");
        quiet.deny(scene.guild.everyone(), Permission.SEND_MESSAGES);
        Message own = scene.ownCard(scene.ben, quiet);

        Exchange exchange = scene.ben.in(quiet).clicks(own, "Share");

        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.reply().text()).contains("You may not write here");
        assertThat(quiet.posted()).isEmpty();
    }

    @Test
    void inDirectMessagesThereIsNobodyToShareWith() {
        Message own = scene.ownCard(scene.ada, scene.ada.directChannel());

        assertThat(own.buttonLabels()).contains("Abstract").doesNotContain("Share");
    }

    @Test
    void whatAllSeeAlreadyIsNotSharedAgain() {
        Message forged = ForgedButtons.in(scene.discord, scene.papers, "share");

        assertThat(scene.ada.in(scene.papers).clicks(forged, "share").reply().text())
                .contains("not available any more");
    }

    /** What would act for whoever clicks, or show them their own, stays with who asked. */
    @ParameterizedTest
    @CsvSource({"/subscribe, ''", "/status, ''", "/help, help"})
    void whatIsAboutTheAskerIsSharedWithoutWhatActsForWhoClicks(String command, String left) {
        scene.ada
                .in(scene.papers)
                .types("/subscribe", option("filter", "agents"), option("time_zone", "UTC"))
                .reply();
        Message own = scene.ada.in(scene.papers).types(command).reply();

        Message shared = shared(own);

        assertThat(shared.text()).contains("### ", "shared by");
        assertThat(shared.controls())
                .extracting(control -> control.path("custom_id").asString(""))
                .containsExactlyElementsOf(Stream.of(left).filter(it -> !it.isEmpty()).toList());
    }

    @Test
    void anErrorCanBeSharedToo() {
        Message error =
                scene.ada.in(scene.papers).types("/paper", option("query", "arxiv:x")).reply();

        assertThat(shared(error).text()).contains("is not an arXiv id", "shared by");
    }
}
