package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.CardScene.OTHER;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.model.Message;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** What the bot has said before it was restarted works on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldMessagesTests {

    private CardScene scene;
    private LoggedErrors errors;
    private Message card;
    private Message own;
    private Message list;
    private Message found;
    private Message saved;

    @BeforeAll
    void restart(@TempDir Path data) {
        scene = new CardScene(data);
        scene.awaitIndex();
        card = scene.card(scene.papers);
        own = scene.ownCard(scene.ada, scene.papers);
        list = types("/trending", "period", "day");
        found = types("/search", "query", "upvotes>=0");
        scene.ada
                .in(scene.papers)
                .clicks(scene.ownCard(scene.ada, scene.papers, OTHER), "Save")
                .reply();
        saved = scene.ada.in(scene.papers).types("/saved").reply();
        scene.restart();
        scene.awaitIndex();
        errors = new LoggedErrors();
    }

    private Message types(String command, String name, String value) {
        return scene.ada.in(scene.papers).types(command, option(name, value)).reply();
    }

    private Exchange clicks(Message message, String button) {
        return scene.ada.in(scene.papers).clicks(message, button);
    }

    @AfterEach
    void allBodiesWereValidAndNothingWentWrong() {
        assertThat(scene.discord.findings()).isEmpty();
        assertThat(errors.messages()).isEmpty();
    }

    @AfterAll
    void stop() {
        errors.close();
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Abstract, three made-up benchmarks",
        "Similar, most like “EvoMemo",
        "Save, Saved: **EvoMemo",
        "Cite, How to cite **EvoMemo",
        "Why?, no digest that you can see"
    })
    void theButtonsOfACardWork(String button, String answer) {
        Exchange bens = scene.ben.in(scene.papers).clicks(card, button);
        assertThat(bens.isEphemeral()).isTrue();
        assertThat(bens.reply().text()).contains(answer);

        assertThat(clicks(own, button).reply().text()).contains(answer);
    }

    @Test
    void aPrivateCardIsShared() {
        Exchange shared = clicks(own, "Share");

        assertThat(shared.isEphemeral()).isFalse();
        assertThat(shared.reply().text()).contains("EvoMemo", "shared by");
    }

    @Test
    void aPaperOfAListOpens() {
        Exchange opened = scene.ben.in(scene.papers).selects(list, "Open a paper…", "0001.00003");

        assertThat(opened.isEphemeral()).isTrue();
        assertThat(opened.reply().text()).contains("Umbrella");
    }

    @Test
    void aListGoesOnInItsPlace() {
        Message second = clicks(found, "More").reply();

        assertThat(second.id()).isEqualTo(found.id());
        assertThat(second.text()).isNotEqualTo(found.text());
        Message first = clicks(second, "Back").reply();
        assertThat(first.id()).isEqualTo(found.id());
        assertThat(first.text()).isEqualTo(found.text());
    }

    @Test
    void theReadingListOpensItsPapers() {
        Exchange opened = scene.ada.in(scene.papers).selects(saved, "Open a paper…", OTHER);

        assertThat(opened.reply().text()).contains("Garden Hose");
    }
}
