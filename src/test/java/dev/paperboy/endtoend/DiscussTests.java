package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.CardScene.OTHER;
import static dev.paperboy.endtoend.CardScene.PAPER;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.wire.DiscordError;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The thread about a paper: one for each paper and channel, whatever happens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscussTests {

    private static final String ON_CHANNEL = "/channels/{channel_id}/threads";

    private CardScene scene;
    private int channels;
    private LocalChannel channel;

    @BeforeAll
    void start(@TempDir Path data) {
        scene = new CardScene(data);
    }

    @BeforeEach
    void openAChannel() {
        channel = scene.guild.textChannel("room-" + channels++);
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(scene.discord.findings()).isEmpty();
        assertThat(channel.messages()).allMatch(message -> message.pings().nobody());
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    private Exchange discuss(Actor actor, Message card) {
        return actor.in(channel).clicks(card, "Discuss");
    }

    private String discussed(Actor actor, Message card) {
        Exchange exchange = discuss(actor, card);
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    private LocalChannel thread() {
        assertThat(channel.threads()).hasSize(1);
        return channel.threads().getFirst();
    }

    @Test
    void theFirstClickOpensTheThreadOnTheCardAndLaterOnesLeadToIt() {
        Message card = scene.card(channel);

        String first = discussed(scene.ada, card);
        String second = discussed(scene.ben, card);

        assertThat(thread().name())
                .isEqualTo("EvoMemo: Letting Agents Forget What They Never Needed");
        assertThat(thread().id()).as("the thread of a message bears its id").isEqualTo(card.id());
        assertThat(thread().messages()).isEmpty();
        assertThat(first)
                .startsWith("This paper is discussed in <#" + thread().id() + ">.")
                .contains("Go to the thread");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aPrivateCardOpensAThreadOfTheChannelThatBeginsWithTheCard() {
        Message card = scene.ownCard(scene.ben, channel);

        discussed(scene.ben, card);

        Message first = thread().awaitPost();
        assertThat(first.text()).contains("EvoMemo", "▲118");
        assertThat(first.buttonLabels()).contains("Abstract", "Save").doesNotContain("Discuss");
        assertThat(scene.ada.in(thread()).clicks(first, "Abstract").isEphemeral()).isTrue();
    }

    @Test
    void whateverCardOfAPaperIsClickedTheThreadIsTheSame() {
        discussed(scene.ada, scene.card(channel));
        discussed(scene.ben, scene.ownCard(scene.ben, channel));
        Message list = scene.ada.in(channel).types("/trending", option("period", "day")).reply();
        Message opened = scene.ben.in(channel).selects(list, "Open a paper…", PAPER).reply();
        discussed(scene.ben, opened);

        assertThat(channel.threads()).hasSize(1);
    }

    @Test
    void anotherPaperHasAThreadOfItsOwnAndAnotherChannelToo() {
        discussed(scene.ada, scene.card(channel));
        discussed(scene.ada, scene.ada.in(channel).types("/paper", option("query", OTHER)).reply());
        LocalChannel elsewhere = scene.guild.textChannel("elsewhere");
        scene.ada.in(elsewhere).clicks(scene.card(elsewhere), "Discuss").reply();

        assertThat(channel.threads()).hasSize(2);
        assertThat(elsewhere.threads()).hasSize(1);
    }

    @Test
    void manyWhoClickAtTheSameMomentGetOneThread() {
        List<Actor> members =
                IntStream.range(0, 8).mapToObj(i -> scene.guild.member("Member" + i)).toList();
        List<Message> cards =
                members.stream().map(member -> scene.ownCard(member, channel)).toList();

        List<Exchange> exchanges =
                IntStream.range(0, 8).mapToObj(i -> discuss(members.get(i), cards.get(i))).toList();

        assertThat(exchanges)
                .allMatch(it -> it.reply().text().contains("<#" + thread().id() + ">"));
        assertThat(thread().posted()).hasSize(1);
    }

    @Test
    void itIsKnownAfterARestart() {
        Message card = scene.card(channel);
        discussed(scene.ada, card);
        scene.restart();

        assertThat(discussed(scene.ben, card)).contains("<#" + thread().id() + ">");
        assertThat(channel.threads()).hasSize(1);
    }

    @Test
    void anArchivedThreadIsLinkedAndALockedOneSaysSo() {
        Message card = scene.card(channel);
        discussed(scene.ada, card);
        thread().archive(false);
        assertThat(discussed(scene.ada, card)).startsWith("This paper is discussed in");
        thread().archive(true);

        assertThat(discussed(scene.ada, card)).contains("locked that thread");
    }

    @Test
    void inPlaceOfADeletedThreadANewOneIsOpened() {
        Message card = scene.card(channel);
        discussed(scene.ada, card);
        long former = thread().id();
        thread().delete();

        String answer = discussed(scene.ada, card);

        assertThat(thread().id()).isNotEqualTo(former);
        assertThat(answer).contains("<#" + thread().id() + ">");
        assertThat(thread().awaitPost().text()).as("no message twice has one").contains("EvoMemo");
    }

    @Test
    void inAThreadThePaperCanBeDiscussedRightThere() {
        discussed(scene.ada, scene.ownCard(scene.ada, channel));
        LocalChannel thread = thread();
        Message card = scene.card(thread);

        Exchange exchange = scene.ada.in(thread).clicks(card, "Discuss");

        assertThat(exchange.reply().text()).contains("This is a thread already");
        assertThat(channel.threads()).hasSize(1);
    }

    @Test
    void whoMayNotOpenThreadsIsToldSoAndIsLedToOneThatIsThere() {
        channel.deny(scene.guild.everyone(), Permission.CREATE_PUBLIC_THREADS);
        channel.allow(scene.guild.botRole(), Permission.CREATE_PUBLIC_THREADS);
        Message card = scene.card(channel);
        assertThat(discussed(scene.ben, card)).contains("you lack **Create Public Threads**");
        assertThat(channel.threads()).isEmpty();
        discuss(scene.guild.owner(), card).reply();

        assertThat(discussed(scene.ben, card)).contains("<#" + thread().id() + ">");
    }

    @Test
    void whatTheBotLacksIsNamedWithWhereToGrantIt() {
        Message card = scene.card(channel);
        channel.deny(
                scene.guild.botRole(),
                Permission.CREATE_PUBLIC_THREADS,
                Permission.SEND_MESSAGES_IN_THREADS);
        Awaitility.await("the bot knows of it")
                .untilAsserted(() ->
                        assertThat(discussed(scene.ada, card))
                                .contains(
                                        "I lack **Create Public Threads**, **Send Messages"
                                                + " in Threads**",
                                        "Edit Channel, Permissions"));
    }

    @Test
    void whatDiscordRefusesIsToldAndTriedAgain() {
        Message card = scene.ownCard(scene.ada, channel);
        scene.discord
                .faults()
                .next(
                        Requests.to("POST", ON_CHANNEL),
                        Fault.refusal(DiscordError.MISSING_PERMISSIONS));

        assertThat(discussed(scene.ada, card))
                .startsWith("Discord did not let me open the thread")
                .contains(
                        "**View Channel**, **Create Public Threads**, **Send Messages in"
                                + " Threads** under Edit Channel");
        assertThat(discussed(scene.ada, card)).contains("<#" + thread().id() + ">");
    }

    @Test
    void whoLetsAChannelSeeMuchOpensNoMoreThreadsButIsLedToThem(@TempDir Path data) {
        try (CardScene strict =
                new CardScene(
                        data,
                        "paperboy.discord.fair-use.enabled=true",
                        "paperboy.discord.fair-use.posts=1/10m")) {
            LocalChannel room = strict.papers;
            Message first = strict.ownCard(strict.ada, room);
            Message second = strict.ownCard(strict.ada, room, OTHER);
            strict.ada.in(room).clicks(first, "Discuss").reply();

            assertThat(strict.ada.in(room).clicks(second, "Discuss").reply().text())
                    .startsWith("You have let this channel see much just now")
                    .contains("I open the next one <t:", "Share");
            assertThat(strict.ada.in(room).clicks(first, "Discuss").reply().text())
                    .contains("<#" + room.threads().getFirst().id() + ">");
            assertThat(room.threads()).hasSize(1);
            Message bens = strict.ownCard(strict.ben, room, OTHER);
            strict.ben.in(room).clicks(bens, "Discuss").reply();
            assertThat(room.threads()).hasSize(2);
        }
    }

    @Test
    void aLockedThreadWithoutItsCardIsLeftAloneUntilItIsOpen() {
        Message card = scene.ownCard(scene.ada, channel);
        scene.discord
                .faults()
                .next(Requests.posts(), Fault.refusal(DiscordError.MISSING_PERMISSIONS));
        discussed(scene.ada, card);
        thread().archive(true);
        int tries = posts();

        assertThat(discussed(scene.ada, card)).contains("locked that thread");
        assertThat(posts()).isEqualTo(tries);
        thread().archive(false);

        assertThat(discussed(scene.ada, card)).startsWith("This paper is discussed in");
        assertThat(thread().awaitPost().text()).contains("EvoMemo");
    }

    private int posts() {
        return scene.discord.log().requests("POST", Requests.MESSAGES).size();
    }

    @Test
    void ofAThreadWhoseAnswerWasLostThereIsNoSecond() {
        Message card = scene.ownCard(scene.ada, channel);
        scene.discord
                .faults()
                .next(Requests.to("POST", ON_CHANNEL), Fault.status(502).afterTheDeed());

        String first = discussed(scene.ada, card);
        String second = discussed(scene.ada, card);

        assertThat(first).startsWith("Discord did not tell whether");
        assertThat(second).contains("<#" + thread().id() + ">");
        assertThat(thread().awaitPost().text()).contains("EvoMemo");
    }

    @Test
    void aThreadThatHasNotGotItsCardGetsItLater() {
        Message card = scene.ownCard(scene.ada, channel);
        scene.discord
                .faults()
                .next(Requests.posts(), Fault.refusal(DiscordError.MISSING_PERMISSIONS));
        discussed(scene.ada, card);
        assertThat(thread().posted()).isEmpty();

        discussed(scene.ada, card);

        assertThat(thread().awaitPost().text()).contains("EvoMemo");
    }

    @Test
    void whatIsNoPaperIsOutdated() {
        for (String id : List.of("discuss:9999.99999", "discuss:x", "discuss", "discuss:::")) {
            Message forged = ForgedButtons.in(scene.discord, channel, id);
            assertThat(scene.ada.in(channel).clicks(forged, id).reply().text())
                    .contains("not available any more");
        }
        assertThat(channel.threads()).isEmpty();
    }

    @Test
    void inDirectMessagesAndWhereTheBotIsNoMemberThereIsNoSuchButton() {
        Message direct =
                scene.ada
                        .in(scene.ada.directChannel())
                        .types("/paper", option("query", PAPER))
                        .reply();
        assertThat(direct.buttonLabels()).contains("Save", "Cite").doesNotContain("Discuss");
        LocalGuild away = scene.discord.createGuild("Away");
        LocalChannel hall = away.textChannel("hall");
        away.join(scene.ben);
        away.removeBot();
        scene.ben.installsBot();

        Message card = scene.ben.in(hall).types("/paper", option("query", PAPER)).reply();

        assertThat(card.text()).contains("EvoMemo");
        assertThat(card.buttonLabels()).contains("Save").doesNotContain("Discuss");
        LocalChannel talk = scene.ada.directChannel();
        Message forged = ForgedButtons.in(scene.discord, talk, "discuss:" + PAPER);
        assertThat(scene.ada.in(talk).clicks(forged, "discuss:" + PAPER).reply().text())
                .startsWith("I can open threads only in servers that I am a member of");
    }

    @Test
    void threadsNeverCrossServers() {
        LocalGuild other = scene.discord.createGuild("Other");
        LocalChannel hall = other.textChannel("hall");
        other.join(scene.ada);
        discussed(scene.ada, scene.card(channel));
        scene.ada.in(hall).clicks(scene.card(hall), "Discuss").reply();

        assertThat(hall.threads()).hasSize(1);
        assertThat(thread().id()).isNotEqualTo(hall.threads().getFirst().id());
    }
}
