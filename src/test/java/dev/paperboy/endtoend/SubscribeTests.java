package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.ServerTopics.Keeping;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Subscription.Stop;
import dev.paperboy.subscription.Subscription.StopReason;
import dev.paperboy.subscription.Subscriptions;
import dev.paperboy.subscription.TopicRequest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What members subscribe to, and what comes of it in their direct messages. */
class SubscribeTests {

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start().add(fridaysList());
    private final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalGuild other = discord.createGuild("Another group");
    private final LocalChannel news = other.textChannel("news");
    private final Actor ben = guild.member("Ben");

    @TempDir Path data;
    private RunningBot bot;
    private Keeping.Kept umbrellas;

    private static ArrayNode fridaysList() {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        list.add(paper(1, "Umbrellas in the Rain", "Mary Bumbershoot", 12));
        list.add(paper(2, "A Theory of Umbrellas", "Ada Example", 3));
        list.add(paper(3, "Teapots, Revisited", "Mary Bumbershoot", 30));
        list.add(paper(4, "Garden Gnomes at Scale", "Gnom Erik", 40));
        for (int i = 5; i < 30; i++) {
            list.add(paper(i, "Matter Number " + i, "Ada Example", i));
        }
        return list;
    }

    private static JsonNode paper(int number, String title, String author, int votes) {
        return new HubPaper(
                        "0001.004%02d".formatted(number),
                        title,
                        votes,
                        1,
                        FRIDAY.toString(),
                        List.of(author))
                .wrapped();
    }

    @BeforeEach
    void start() {
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("subscribe");
        bot.awaitList(FRIDAY);
        umbrellas = topic(guild, "umbrellas");
        Awaitility.await("the index")
                .until(() ->
                        !ben.in(papers)
                                .asksFor("/subscribe", "author", "gnom")
                                .choices()
                                .isEmpty());
    }

    @AfterEach
    void stop() {
        bot.close();
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
        hub.close();
        discord.close();
    }

    private Keeping.Kept topic(LocalGuild of, String name) {
        return (Keeping.Kept)
                bot.bean(ServerTopics.class)
                        .add(new TopicRequest(of.id(), Topic.named(name), 7, clock.instant()));
    }

    private Exchange subscribe(Option... options) {
        Exchange exchange = ben.in(papers).types("/subscribe", options);
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange;
    }

    private DigestSchedule digest() {
        return bot.bean(DigestSchedules.class).ofMember(ben.id()).orElseThrow();
    }

    private List<Subscription> subscriptions() {
        return bot.bean(Subscriptions.class).ofMember(ben.id());
    }

    /** The digest in the direct messages, at its hour. */
    private Message comes() {
        clock.set("2026-06-13T09:00:05Z");
        return ben.directChannel().awaitMessage(message -> message.text().contains("paper"));
    }

    @Test
    void thePanelTellsAtFirstThatThereIsNothingAndHowToBegin() {
        String panel = subscribe().reply().text();

        assertThat(panel).contains("not subscribed to anything yet", "Add a topic");
        assertThat(subscriptions()).isEmpty();
    }

    @Test
    void aTopicOfTheServerComesByDirectMessageAtTheMembersOwnHour() {
        Exchange offer = ben.in(papers).clicks(subscribe().reply(), "Add a topic");
        Exchange done =
                ben.in(papers).selects(offer.reply(), "Topics of this server…", "umbrellas");

        assertThat(done.reply().text())
                .contains("you get papers about **umbrellas**", "every day at **09:00** (UTC)");
        Message digest = comes();
        assertThat(digest.text())
                .contains("2 of 29 papers", "Umbrellas in the Rain", "A Theory of Umbrellas")
                .doesNotContain("Teapots");
        ben.in(ben.directChannel()).clicks(digest, "Unsubscribe");
        assertThat(discord.log().requests())
                .anyMatch(request ->
                        request.path().endsWith("/guilds/" + guild.id() + "/members/" + ben.id()));
    }

    @Test
    void anAuthorIsNamedAsTheSourcesNameThem() {
        assertThat(ben.in(papers).asksFor("/subscribe", "author", "bumber").choices())
                .extracting(choice -> choice.name())
                .containsExactly("Mary Bumbershoot");

        assertThat(subscribe(option("author", "mary bumbershoot")).reply().text())
                .contains("**Mary Bumbershoot** · author");
        assertThat(comes().text())
                .contains("Teapots, Revisited", "Umbrellas in the Rain", "2 of 29")
                .doesNotContain("A Theory of Umbrellas");
    }

    @Test
    void severalSubscriptionsAreOneMessageThatTellsWhichBroughtWhat() {
        subscribe(
                option("topic", "umbrellas"),
                option("author", "Mary Bumbershoot"),
                option("filter", "gnomes upvotes>=20"));

        String text = comes().text();

        assertThat(text).contains("4 of 29 papers", "umbrellas, Mary Bumbershoot", "Garden Gnomes");
        assertThat(ben.directChannel().messages()).hasSize(1);
    }

    @Test
    void aFilterThatIsNoneIsRefusedWithThePlace() {
        assertThat(subscribe(option("filter", "gnomes upvotes>=many")).reply().text())
                .contains("upvotes>=many", "^");
        assertThat(subscriptions()).isEmpty();
    }

    @Test
    void aNameThatNobodyHasIsTakenWithAWordOfWarning() {
        assertThat(subscribe(option("author", "Nobody Atall")).reply().text())
                .contains("no paper with that name yet");
        assertThat(subscriptions()).hasSize(1);
    }

    @Test
    void whoHasLeftTheServerGetsItsTopicsNoMoreAndIsToldWhy() {
        subscribe(option("topic", "umbrellas"), option("author", "Gnom Erik"));
        other.join(ben);
        guild.leave(ben);

        assertThat(comes().text()).contains("Garden Gnomes").doesNotContain("Umbrellas");
        assertThat(subscriptions())
                .filteredOn(it -> it.stop() != null)
                .singleElement()
                .satisfies(it -> assertThat(it.stop().reason()).isEqualTo(StopReason.NO_MEMBER));
        assertThat(ben.in(ben.directChannel()).types("/subscribe").reply().text())
                .contains("stopped", "no member of that server any more");
    }

    @Test
    void aTopicThatTheServerHasRemovedIsStoppedWithTheReason() {
        subscribe(option("topic", "umbrellas"), option("author", "Gnom Erik"));
        bot.bean(ServerTopics.class).remove(guild.id(), umbrellas.topic().id());

        assertThat(comes().text()).contains("Garden Gnomes");
        assertThat(subscribe().reply().text()).contains("has removed the topic");
    }

    @Test
    void closedDirectMessagesPauseTheDigestWithTheReasonAndAreNotTriedAgain() {
        subscribe(option("author", "Gnom Erik"));
        ben.takesDirectMessages(false);
        clock.set("2026-06-13T09:00:05Z");

        Awaitility.await("the pause").until(() -> digest().pause() instanceof Pause.Broken);
        String panel = subscribe().reply().text();
        assertThat(panel).contains("Discord refused my message", "allow direct messages");
        long attempts = messagesTried();
        clock.set("2026-06-14T09:00:05Z");
        bot.awaitList(FRIDAY);
        assertThat(messagesTried()).isEqualTo(attempts);

        ben.takesDirectMessages(true);
        assertThat(ben.in(papers).clicks(subscribe().reply(), "Let it come").reply().text())
                .contains("It comes again", "Next:");
    }

    private long messagesTried() {
        return discord.log().requests().stream()
                .filter(it ->
                        it.path().endsWith("/channels/" + ben.directChannel().id() + "/messages"))
                .count();
    }

    @Test
    void theDigestIsPausedAndChangedAndEndedFromItsOwnMessage() {
        subscribe(option("author", "Gnom Erik"));
        Message message = comes();
        Exchange panel = ben.in(ben.directChannel()).clicks(message, "Change");
        assertThat(panel.reply().text()).contains("Gnom Erik");

        assertThat(
                        ben.in(ben.directChannel())
                                .selects(panel.reply(), "How often…", "every Monday")
                                .reply()
                                .text())
                .contains("every Monday at **09:00**");
        assertThat(
                        ben.in(ben.directChannel())
                                .selects(panel.reply(), "At what time…", "17:00")
                                .reply()
                                .text())
                .contains("every Monday at **17:00**");
        assertThat(
                        subscribe(option("time_zone", "Europe/Berlin"), option("time", "7:30"))
                                .reply()
                                .text())
                .contains("every Monday at **07:30** (Europe/Berlin)");
        assertThat(ben.in(papers).clicks(subscribe().reply(), "Pause").reply().text())
                .contains("Paused: nothing comes until you let it come again");
        assertThat(digest().pause()).isInstanceOf(Pause.ByMember.class);

        Exchange sure = ben.in(ben.directChannel()).clicks(message, "Unsubscribe");
        assertThat(sure.reply().text()).contains("Do you really want");
        ben.in(ben.directChannel()).clicks(sure.reply(), "Unsubscribe from all");
        Awaitility.await("the end").until(() -> subscriptions().isEmpty());
        assertThat(bot.bean(DigestSchedules.class).ofMember(ben.id())).isEmpty();
    }

    @Test
    void oneOfSeveralIsStoppedAndTheOthersStay() {
        subscribe(option("author", "Gnom Erik"));
        Exchange panel = subscribe(option("topic", "umbrellas"));

        ben.in(papers).selects(panel.reply(), "Stop some of them…", "umbrellas");

        Awaitility.await("the stop").until(() -> subscriptions().size() == 1);
        assertThat(subscriptions().getFirst().label()).isEqualTo("Gnom Erik");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, /subscribe, x",
        "en-US, /subscribe, 雨",
        "de, /abo, x",
        "de, /abo, 雨",
    })
    void ofManyWithLongNamesAsManyAreShownAsFindRoomAndAllCanBeStopped(
            String locale, String command, String letter) {
        Actor reader = guild.member("Reader", locale);
        for (int i = 0; i < 25; i++) {
            subscribed(reader, "%02d %s".formatted(i, letter.repeat(80)));
        }

        ChannelActor there = reader.in(reader.directChannel());

        Message panel = there.types(command).reply();

        assertThat(panel.text())
                .containsPattern("- \\*\\*\\d\\d " + letter)
                .containsPattern("(and|und) \\d+ ");
        List<String> all = options(panel, "substop");
        assertThat(all).hasSize(25);
        Message done = there.selects(panel, placeholder(panel, "substop"), all.toArray()).reply();
        assertThat(done.id()).isEqualTo(panel.id());
        assertThat(done.text()).containsPattern("(and|und) \\d+ ");
        assertThat(bot.bean(Subscriptions.class).ofMember(reader.id())).isEmpty();
    }

    /** To a topic of a server that the person has left. */
    private void subscribed(Actor reader, String name) {
        Subscriptions all = bot.bean(Subscriptions.class);
        Subject subject = new Subject.OfServer(1, name);
        all.add(reader.id(), subject, name, clock.instant());
        all.ofMember(reader.id()).stream()
                .filter(it -> it.subject().equals(subject))
                .forEach(it -> all.stop(it, new Stop(clock.instant(), StopReason.NO_MEMBER)));
    }

    private static List<String> options(Message message, String select) {
        return control(message, select)
                .path("options")
                .valueStream()
                .map(option -> option.path("value").asString(""))
                .toList();
    }

    private static String placeholder(Message message, String select) {
        return control(message, select).path("placeholder").asString("");
    }

    private static JsonNode control(Message message, String action) {
        return message.controls().stream()
                .filter(it -> it.path("custom_id").asString("").startsWith(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsClickedOnOnesOwnPanelChangesIt() {
        Message panel = subscribe(option("author", "Gnom Erik")).reply();

        Message offer = clicked(panel, "Add a topic");
        Message back = clicked(offer, "Back");
        assertThat(back.text()).isEqualTo(withoutNews(panel));
        Message paused = clicked(back, "Pause");
        assertThat(paused.text()).contains("Paused: nothing comes");
        Message hour = ben.in(papers).selects(paused, "At what time…", "17:00").reply();
        assertThat(hour.id()).isEqualTo(panel.id());
        Message sure = clicked(hour, "Unsubscribe from all");
        Message kept = clicked(sure, "No, show me what I have");
        assertThat(kept.text()).contains("Gnom Erik");
        assertThat(clicked(clicked(kept, "Unsubscribe from all"), "Unsubscribe from all").text())
                .contains("you get no more papers");
        assertThat(papers.posted()).isEmpty();
    }

    private static String withoutNews(Message panel) {
        return panel.text().substring(panel.text().indexOf("### "));
    }

    private Message clicked(Message panel, String button) {
        Message changed = ben.in(papers).clicks(panel, button).reply();
        assertThat(changed.id()).isEqualTo(panel.id());
        return changed;
    }

    @Test
    void whatIsClickedOnTheDigestLeavesItAsItIs() {
        subscribe(option("author", "Gnom Erik"));
        Message digest = comes();
        String before = digest.text();

        for (String button : List.of("Change", "Unsubscribe")) {
            Message answer = ben.in(ben.directChannel()).clicks(digest, button).reply();
            assertThat(answer.id()).isNotEqualTo(digest.id());
        }
        assertThat(ben.directChannel().messages())
                .filteredOn(it -> it.id() == digest.id())
                .extracting(Message::text)
                .containsExactly(before);
    }

    @Test
    void ofOneServerNothingShowsInAnother() {
        topic(other, "secret teapots");
        Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));
        other.join(ben);
        subscribe(option("topic", "umbrellas"));

        assertThat(ben.in(papers).asksFor("/subscribe", "topic", "secret").choices()).isEmpty();
        assertThat(cleo.in(news).asksFor("/subscribe", "topic", "umbrellas").choices()).isEmpty();
        assertThat(subscribe(option("topic", "secret teapots")).reply().text())
                .contains("I know no topic **secret teapots** here");
        String forged = "topic:" + umbrellas.topic().id();
        assertThat(cleo.in(news).types("/subscribe", option("topic", forged)).reply().text())
                .contains("I know no topic");
        assertThat(ben.in(news).types("/subscribe").reply().text())
                .doesNotContain("umbrellas")
                .contains("1 topic of another server");
        assertThat(ben.in(ben.directChannel()).types("/subscribe").reply().text())
                .contains("umbrellas");
        Exchange offer =
                ben.in(news).clicks(ben.in(news).types("/subscribe").reply(), "Add a topic");
        assertThat(offer.reply().toString()).doesNotContain("umbrellas");
    }
}
