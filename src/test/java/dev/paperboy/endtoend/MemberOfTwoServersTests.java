package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.ServerTopics.Keeping;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Subscriptions;
import dev.paperboy.subscription.TopicRequest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Somebody in two servers, and what becomes of subscriptions when things change around them. */
class MemberOfTwoServersTests {

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start()
                    .add(list(FRIDAY, "Umbrellas in the Rain", "Garden Gnomes at Scale"));
    private final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    private final LocalGuild group = discord.createGuild("Reading *group*");
    private final LocalChannel papers = group.textChannel("papers");
    private final LocalGuild lab = discord.createGuild("The Lab");
    private final LocalChannel news = lab.textChannel("news");
    private final Actor ben = group.member("Ben");

    @TempDir Path data;
    private RunningBot bot;
    private ServerTopic groups;
    private ServerTopic labs;

    private static ArrayNode list(LocalDate day, String... titles) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (int i = 0; i < titles.length; i++) {
            String id = "0001.%02d%03d".formatted(day.getDayOfMonth(), i);
            list.add(
                    new HubPaper(id, titles[i], 9 - i, 1, day.toString(), List.of("Ada Example"))
                            .wrapped());
        }
        return list;
    }

    @BeforeEach
    void start() {
        lab.join(ben);
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("subscribe");
        bot.awaitList(FRIDAY);
        groups = topic(group, "umbrellas");
        labs = topic(lab, "umbrellas");
    }

    @AfterEach
    void stop() {
        bot.close();
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    private ServerTopic topic(LocalGuild of, String name) {
        return ((Keeping.Kept)
                        bot.bean(ServerTopics.class)
                                .add(
                                        new TopicRequest(
                                                of.id(), Topic.named(name), 7, clock.instant())))
                .topic();
    }

    private static String text(Exchange exchange) {
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    private String subscribe(LocalChannel where, Option... options) {
        return text(ben.in(where).types("/subscribe", options));
    }

    private String inDirectMessages(Option... options) {
        return subscribe(ben.directChannel(), options);
    }

    private List<Subscription> subscriptions() {
        return bot.bean(Subscriptions.class).ofMember(ben.id());
    }

    private DigestSchedule digest() {
        return bot.bean(DigestSchedules.class).ofMember(ben.id()).orElseThrow();
    }

    private Message comes(String moment, String title) {
        clock.set(moment);
        return ben.directChannel().awaitMessage(message -> message.text().contains(title));
    }

    @Test
    void topicsOfTheSameNameAreToldApartByTheirServersInDirectMessagesOnly() {
        subscribe(papers, option("topic", "umbrellas"));
        subscribe(news, option("topic", "umbrellas"));

        assertThat(inDirectMessages())
                .contains(
                        "**umbrellas** · topic of Reading \\*group\\*",
                        "**umbrellas** · topic of The Lab");
        assertThat(subscribe(news)).doesNotContain("Reading").contains("1 topic of another server");
        assertThat(comes("2026-06-13T09:00:05Z", "Umbrellas").text())
                .contains("1 of 2 papers")
                .doesNotContain("umbrellas, umbrellas");
    }

    @Test
    void whoHasReturnedSubscribesAgainAndItGoesOn() {
        subscribe(papers, option("topic", "umbrellas"), option("filter", "gnomes"));
        group.leave(ben);
        assertThat(comes("2026-06-13T09:00:05Z", "Gnomes").text()).doesNotContain("Umbrellas");
        assertThat(inDirectMessages())
                .contains("no member of that server any more", "subscribe there again");

        group.join(ben);
        assertThat(subscribe(papers, option("topic", "umbrellas")))
                .contains("You get papers about **umbrellas** again.")
                .doesNotContain("stopped");
        hub.add(list(MONDAY, "More Umbrellas"));
        clock.set("2026-06-16T07:00:00Z");
        bot.awaitList(MONDAY);
        comes("2026-06-16T09:00:05Z", "More Umbrellas");
        assertThat(subscribe(papers, option("topic", "umbrellas")))
                .contains("You get papers about **umbrellas** already.");
    }

    @Test
    void aServerThatTheBotHasLeftBringsNothingUntilItIsBack() {
        subscribe(papers, option("topic", "umbrellas"), option("filter", "gnomes"));
        group.removeBot();
        Awaitility.await("the departure").until(() -> isLeft(group));

        assertThat(comes("2026-06-13T09:00:05Z", "Gnomes").text()).doesNotContain("Umbrellas");

        assertThat(inDirectMessages()).contains("umbrellas", "I am not in that server any more");

        group.inviteBot();
        Awaitility.await("the return").until(() -> !isLeft(group));
        assertThat(inDirectMessages()).doesNotContain("I am not in that server any more");
        hub.add(list(MONDAY, "More Umbrellas", "More Gnomes"));
        clock.set("2026-06-16T07:00:00Z");
        bot.awaitList(MONDAY);
        assertThat(comes("2026-06-16T09:00:05Z", "More Gnomes").text()).contains("More Umbrellas");
    }

    private boolean isLeft(LocalGuild server) {
        return bot.bean(Departures.class).has(server.id());
    }

    @Test
    void aTopicThatIsRenamedIsShownByItsNewNameWhereItIsFollowed() {
        subscribe(papers, option("topic", "umbrellas"));
        bot.bean(ServerTopics.class)
                .change(
                        groups,
                        new TopicRequest(group.id(), Topic.named("rain"), 7, clock.instant()));

        assertThat(inDirectMessages()).contains("**rain**").doesNotContain("umbrellas");
        assertThat(subscriptions())
                .singleElement()
                .extracting(Subscription::label)
                .isEqualTo("rain");
        assertThat(labs.name()).isEqualTo("umbrellas");
    }

    @Test
    void whatWasRefusedComesOnceMessagesAreTakenAgain() {
        subscribe(papers, option("topic", "umbrellas"));
        ben.takesDirectMessages(false);
        clock.set("2026-06-13T09:00:05Z");
        Awaitility.await("the pause").until(() -> digest().pause() instanceof Pause.Broken);
        assertThat(subscribe(papers)).contains("from a server that we share");

        ben.takesDirectMessages(true);
        hub.add(list(MONDAY, "More Umbrellas"));
        clock.set("2026-06-16T07:00:00Z");
        bot.awaitList(MONDAY);
        text(ben.in(papers).clicks(ben.in(papers).types("/subscribe").reply(), "Let it come"));

        assertThat(comes("2026-06-16T09:00:05Z", "More Umbrellas").text())
                .contains("Umbrellas in the Rain");
        assertThat(ben.directChannel().messages()).hasSize(1);
    }

    @Test
    void whatDiscordTakesForHarmfulIsNotBlamedOnThePerson() {
        subscribe(papers, option("topic", "umbrellas"));
        discord.faults()
                .next(
                        Requests.in(ben.directChannel().id()).and(Requests.posts()),
                        Fault.refusal(DiscordError.HARMFUL_LINK));
        clock.set("2026-06-13T09:00:05Z");
        Awaitility.await("the pause").until(() -> digest().pause() instanceof Pause.Broken);

        assertThat(subscribe(papers))
                .contains("Discord did not take what was in my message", "Let it come")
                .doesNotContain("allow direct messages");
    }

    @Test
    void timesAreOfWhatComes() {
        assertThat(inDirectMessages(option("time_zone", "Europe/Berlin")))
                .contains("Nothing comes yet, so there is no time to change")
                .contains("not subscribed to anything yet");

        assertThat(inDirectMessages(option("filter", "gnomes"), option("time_zone", "Asia/Tokyo")))
                .contains("you get papers that match **gnomes**", "(Asia/Tokyo)");
        assertThat(inDirectMessages(option("time", "9 am")))
                .contains("at that time already")
                .doesNotContain("Done");
        assertThat(inDirectMessages(option("time", "25:00"))).contains("I do not understand");
    }

    @Test
    void eachKindOfSubjectIsSaidInItsOwnWords() {
        assertThat(
                        inDirectMessages(
                                option("author", "Mary Bumbershoot"),
                                option("organization", "The Umbrella Works")))
                .contains("you get papers by **Mary Bumbershoot**")
                .contains("you get papers of **The Umbrella Works**");
    }

    @Test
    void whyIsNotAnsweredForAServerThatHasNotBeenAskedYet() {
        subscribe(papers, option("topic", "umbrellas"), option("filter", "gnomes"));

        assertThat(
                        text(
                                ben.in(ben.directChannel())
                                        .types(
                                                "/paper",
                                                option("query", "0001.12000"),
                                                option("why", true))))
                .contains("**gnomes**: does not fit", "whether you are still a member there");
    }

    @Test
    void neitherTheMenuNorWhatIsTypedReachesAnotherServersTopic() {
        Exchange offer =
                ben.in(papers).clicks(ben.in(papers).types("/subscribe").reply(), "Add a topic");

        ben.in(papers).types("/subscribe", option("topic", "topic:" + labs.id())).reply();

        assertThat(offer.reply().toString()).contains(groups.id()).doesNotContain(labs.id());
        assertThat(subscriptions()).isEmpty();
    }
}
