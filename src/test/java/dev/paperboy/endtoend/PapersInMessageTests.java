package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.CardScene.OTHER;
import static dev.paperboy.endtoend.CardScene.PAPER;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.RefusedByClient;
import dev.paperboy.sandbox.discord.model.Message;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The command "Papers in this message" in the menu of any message. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersInMessageTests {

    private static final String COMMAND = "Papers in this message";

    private CardScene scene;

    @BeforeAll
    void start(@TempDir Path data) {
        scene = new CardScene(data);
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(scene.discord.findings()).isEmpty();
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    private Exchange papersIn(String text) {
        Message said = scene.ben.in(scene.papers).says(text);
        return scene.ada.in(scene.papers).uses(COMMAND, said);
    }

    @Test
    void theOnlyPaperOfAMessageIsShownToWhoAsks() {
        Exchange exchange = papersIn("Look: https://arxiv.org/abs/" + PAPER + "v2 (wow)");

        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.reply().text()).contains("EvoMemo", "▲118");
        assertThat(exchange.reply().buttonLabels()).contains("Abstract", "Discuss", "Share");
    }

    @Test
    void severalAreListedInTheirOrderEachOnceAndCanBeOpened() {
        Exchange exchange =
                papersIn(
                        "https://huggingface.co/papers/%s, arXiv:%s and <https://alphaxiv.org/abs/%s>"
                                .formatted(OTHER, PAPER, OTHER));

        Message list = exchange.reply();
        assertThat(list.text())
                .contains("2 papers in this message")
                .containsSubsequence("Garden Hose", "EvoMemo");
        assertThat(list.buttonLabels()).containsExactly("Share");
        Exchange opened = scene.ada.in(scene.papers).selects(list, "Open a paper…", PAPER);
        assertThat(opened.isEphemeral()).isTrue();
        assertThat(opened.reply().buttonLabels()).contains("Share");
    }

    @Test
    void aMessageOfTheBotItselfIsReadWithItsLinks() {
        Message card = scene.card(scene.papers);

        Exchange exchange = scene.ben.in(scene.papers).uses(COMMAND, card);

        assertThat(exchange.reply().text()).contains("EvoMemo");
    }

    @Test
    void aMessageWithoutPapersGetsAFriendlySentence() {
        Exchange exchange = papersIn("See you at 12:30 on 2024.12345, it costs $2306.12345");

        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.reply().text()).startsWith("I found no paper in this message");
    }

    @Test
    void whatNobodyKnowsIsNamedBesideWhatIsKnown() {
        Exchange exchange = papersIn("2606.99999 arXiv:%s 2605.99999".formatted(PAPER));

        assertThat(exchange.reply().text())
                .contains("1 paper in this message", "EvoMemo")
                .contains("Neither Hugging Face nor arXiv knows 2606.99999, 2605.99999.");
    }

    @Test
    void whatCannotBeLookedUpIsNotTakenForUnknown() {
        scene.hub.down(true);
        try {
            Exchange exchange = papersIn("2604.99999 and 2604.99998");
            assertThat(exchange.reply().text())
                    .contains("I could not find the papers of this message")
                    .contains("I could not look up 2604.99999, 2604.99998 in time");
        } finally {
            scene.hub.down(false);
        }
    }

    @Test
    void ofMoreThanTenTheFirstAreTakenAndThatIsSaid() {
        String ids =
                IntStream.rangeClosed(1, 12)
                        .mapToObj("arXiv:0001.000%02d"::formatted)
                        .collect(Collectors.joining(" "));

        assertThat(papersIn(ids).reply().text())
                .contains("10 papers in this message")
                .contains("The message names 12 papers; these are the first 10.");
    }

    @Test
    void itIsOfferedInDirectMessagesAndWhereTheBotIsNoMember() {
        LocalChannel talk = scene.ada.directChannel();
        Message said = scene.ada.in(talk).says("arXiv:" + PAPER);
        Exchange direct = scene.ada.in(talk).uses(COMMAND, said);
        assertThat(direct.reply().text()).contains("EvoMemo");
        assertThat(direct.reply().buttonLabels()).doesNotContain("Discuss", "Share");

        LocalGuild away = scene.discord.createGuild("Away");
        LocalChannel hall = away.textChannel("hall");
        away.join(scene.ben);
        away.removeBot();
        scene.ben.installsBot();
        Message there = scene.ben.in(hall).says("arXiv:" + PAPER);

        Exchange exchange = scene.ben.in(hall).uses(COMMAND, there);

        assertThat(exchange.reply().text()).contains("EvoMemo");
        assertThat(exchange.reply().buttonLabels()).contains("Share").doesNotContain("Discuss");
    }

    @Test
    void aPrivateMessageHasNoMenu() {
        Message secret =
                scene.ada.in(scene.papers).types("/search", option("query", PAPER)).reply();

        assertThatThrownBy(() -> scene.ada.in(scene.papers).uses(COMMAND, secret))
                .isInstanceOf(RefusedByClient.class);
    }
}
