package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.CardScene.OTHER;
import static dev.paperboy.endtoend.CardScene.PAPER;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.ModalForm;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A German in a German server does all that there is to do with papers and a first digest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GermanConversationTests {

    private CardScene scene;
    private LocalGuild guild;
    private LocalChannel papers;
    private Actor berta;

    @BeforeAll
    void start(@TempDir Path data) {
        scene = new CardScene(data);
    }

    @BeforeEach
    void invite() {
        guild = scene.discord.createGuild("Lesekreis");
        guild.speaks("de");
        papers = guild.textChannel("paper");
        berta = guild.member("Berta", "de", guild.role("Admin", Permission.MANAGE_GUILD));
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(scene.discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    private Message card() {
        return berta.in(papers).types("/paper", option("suchtext", PAPER)).reply();
    }

    private Message clicked(Message message, String button) {
        Exchange exchange = berta.in(papers).clicks(message, button);
        Message reply = exchange.reply();
        assertThat(exchange.isEphemeral()).isTrue();
        return reply;
    }

    @Test
    void aPaperIsSavedListedAndTakenOffTheListAgain() {
        assertThat(berta.in(papers).types("/merkliste").reply().text())
                .contains("Du hast dir noch keine Paper gemerkt", "**Merken**", "`/paper`");

        assertThat(clicked(card(), "Merken").text()).contains("Gemerkt: **EvoMemo", "/merkliste");

        Message list = berta.in(papers).types("/merkliste").reply();
        assertThat(list.text()).contains("Merkliste: 1 Paper", "gemerkt <t:");
        assertThat(list.buttonLabels())
                .contains("Als BibTeX exportieren", "Als CSL-JSON exportieren");
        assertThat(berta.in(papers).types("/merkliste", option("suchtext", "xyzzy")).reply().text())
                .contains("Unter deinem einen gemerkten Paper habe ich nichts zu **xyzzy**");
        assertThat(berta.in(papers).selects(list, "Paper entfernen…", PAPER).reply().text())
                .contains("Von deiner Merkliste entfernt: **EvoMemo");
    }

    @Test
    void aPaperIsCitedAndDiscussed() {
        Message card = card();

        assertThat(clicked(card, "Zitieren").text()).contains("So wird **EvoMemo");
        assertThat(clicked(card, "Diskutieren").text())
                .contains("Dieses Paper wird in <#", "Zum Thread");
    }

    @Test
    void whoMayNotOpenAThreadIsToldWhatIsLacking() {
        papers.deny(guild.botRole(), Permission.CREATE_PUBLIC_THREADS);

        assertThat(clicked(card(), "Diskutieren").text())
                .contains("Ich kann hier keinen Thread eröffnen")
                .contains("**Öffentliche Threads erstellen**");
    }

    @Test
    void thePapersOfAMessageAreOfferedUnderAGermanName() {
        assertThat(berta.in(papers).offeredOnMessages())
                .containsExactly("Paper in dieser Nachricht");
        Message said = berta.in(papers).says("arXiv:%s und arXiv:%s".formatted(PAPER, OTHER));

        Message list = berta.in(papers).uses("Paper in dieser Nachricht", said).reply();

        assertThat(list.text()).contains("2 Paper in dieser Nachricht");
        assertThat(berta.in(papers).clicks(list, "Teilen").reply().text())
                .contains("geteilt von " + berta.mention());
    }

    @Test
    void whatRisesIsToldOrWhyItCannotBeToldYet() {
        Exchange rising =
                berta.in(papers)
                        .types("/trending", option("sortierung", "rising"), option("privat", true));

        assertThat(rising.isEphemeral()).isTrue();
        assertThat(rising.reply().text())
                .contains("Die Upvotes habe ich <t:", "`/trending` ohne **sortierung**");
    }

    @Test
    void aDigestIsProposedChangedAndTurnedOn() {
        Message proposal = berta.in(papers).types("/digest einrichten").reply();
        assertThat(proposal.text())
                .contains("**Mein Vorschlag:** <#" + papers.id() + ">", "jeden Tag um **09:00**")
                .contains("nach der Sprache geraten", "Europe/Berlin");
        ModalForm form = berta.in(papers).clicks(proposal, "Ändern").modal();
        assertThat(form.title()).isEqualTo("Dein Digest");
        assertThat(form.labels())
                .containsExactly("Zeitzone", "Uhrzeit", "Kanal", "Wie viele Paper", "Tage");

        Message on = clicked(proposal, "Einschalten");

        assertThat(on.text()).contains("Fertig. <#", "`/themen neu`");
    }

    @Test
    void whatAChannelDeniesIsNamedWithWhatDeniesIt() {
        papers.deny(guild.botRole(), Permission.SEND_MESSAGES);

        Message told = berta.in(papers).types("/digest einrichten").reply();

        assertThat(told.text())
                .contains(
                        "fehlt mir **Nachrichten senden**: Der Kanal verweigert es **",
                        "unter Kanal bearbeiten, Berechtigungen.",
                        "**Noch einmal prüfen**");
        assertThat(told.buttonLabels()).contains("Noch einmal prüfen", "Ändern");
    }

    @Test
    void aServerWithoutADigestIsOfferedOne() {
        Exchange trending = berta.in(papers).types("/trending");

        Message offer =
                Awaitility.await("the offer")
                        .until(trending::replies, replies -> replies.size() > 1)
                        .getLast();

        assertThat(offer.text()).contains("Dieser Server bekommt noch keinen Digest");
        assertThat(clicked(offer, "Nicht jetzt").text()).contains("`/digest einrichten` tut es");
    }
}
