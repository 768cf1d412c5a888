package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.ServerTopics.Keeping;
import dev.paperboy.subscription.TopicRequest;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Why a paper was brought, or not, and where: asked of cards, digests and by command. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyTests {

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private static final String RAIN = "0001.00501";
    private static final String TEAPOT = "0001.00503";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start().add(fridaysList());
    private final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalChannel board = guild.textChannel("board");
    private final Actor ben = guild.member("Ben");
    private final Actor ada = guild.member("Ada", guild.role("Admin", Permission.ADMINISTRATOR));
    private final LocalGuild other = discord.createGuild("Another group");
    private final LocalChannel news = other.textChannel("news");
    private final Actor cleo = other.member("Cleo");
    private RunningBot bot;
    private Message digest;

    private static ArrayNode fridaysList() {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        list.add(paper(RAIN, "Umbrellas in the Rain", 12));
        list.add(paper("0001.00502", "Umbrellas in the Sun", 2));
        list.add(paper(TEAPOT, "Teapots, Revisited", 30));
        for (int i = 10; i < 30; i++) {
            list.add(paper("0001.005" + i, "Matter Number " + i, i));
        }
        return list;
    }

    private static JsonNode paper(String id, String title, int votes) {
        return HubPaper.of(id, votes, FRIDAY.toString()).titled(title).wrapped();
    }

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("paper");
        bot.awaitList(FRIDAY);
        board.deny(guild.everyone(), Permission.VIEW_CHANNEL);
        board.allow(guild.botRole(), Permission.VIEW_CHANNEL);
        setUp(
                papers,
                "umbrellas",
                new Filter.Count(Filter.Figure.UPVOTES, Filter.Comparison.AT_LEAST, 5));
        setUp(board, "teapots", null);
        Awaitility.await("the index")
                .until(() ->
                        !ben.in(papers).asksFor("/subscribe", "author", "ada").choices().isEmpty());
        clock.set("2026-06-13T07:00:05Z");
        digest = papers.awaitPost();
        board.awaitPost();
    }

    private void setUp(LocalChannel channel, String topic, @Nullable Filter filter) {
        Keeping.Kept kept =
                (Keeping.Kept)
                        bot.bean(ServerTopics.class)
                                .add(
                                        new TopicRequest(
                                                guild.id(),
                                                Topic.named(topic),
                                                7,
                                                clock.instant()));
        DigestSettings settings =
                DigestSettings.daily(
                                new DigestTarget(guild.id(), channel.id()),
                                new LocalHour(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin")),
                                Locale.ENGLISH)
                        .withContent(
                                DigestContent.USUAL
                                        .withTopics(List.of(kept.topic().id()))
                                        .withFilter(filter));
        DigestSchedule _ =
                bot.bean(DigestSchedules.class)
                        .setUp(new DigestRequest(settings, ada.id(), clock.instant()));
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
    }

    private static String text(Exchange exchange) {
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    private static Exchange why(Actor actor, LocalChannel channel, String paper) {
        return actor.in(channel).types("/paper", option("query", paper), option("why", true));
    }

    @Test
    void aDigestBringsWhatFitsItsTopicAndItsFilter() {
        assertThat(digest.text())
                .contains("1 of 23 papers", "umbrellas", "Umbrellas in the Rain", "22 about")
                .doesNotContain("Umbrellas in the Sun", "Teapots");
    }

    @Test
    void aDigestTellsOfEachPaperWhichTopicBroughtItAndWhy() {
        Exchange why = ben.in(papers).clicks(digest, "Why these?");

        assertThat(why.reply().buttonLabels()).contains("Share");
        assertThat(text(why))
                .contains("Of the 23 papers", "**Umbrellas in the Rain**")
                .contains("**umbrellas**: fits", "upvotes>=5");
    }

    @Test
    void aCardTellsWhatTheDigestsOfThisServerMadeOfItAndWhereItWasPosted() {
        Exchange card = ben.in(papers).types("/paper", option("query", RAIN));

        Exchange why = ben.in(papers).clicks(card.reply(), "Why?");

        assertThat(why.reply().buttonLabels()).contains("Share");
        assertThat(text(why))
                .contains("<#" + papers.id() + "> at 09:00")
                .contains("https://discord.com/channels/" + guild.id() + "/" + papers.id() + "/")
                .contains(String.valueOf(digest.id()), "**umbrellas**: fits");
    }

    @Test
    void thePaperCommandTellsWhyAPaperWasLeftOut() {
        assertThat(text(why(ben, papers, TEAPOT)))
                .contains("did not bring it, though its list was considered")
                .contains("**umbrellas**: does not fit");
        assertThat(text(why(ben, papers, "0001.00502")))
                .contains("leaves it out", "upvotes>=5", "**umbrellas**: fits");
    }

    @Test
    void ofAChannelThatSomebodyCannotSeeNothingIsTold() {
        assertThat(text(why(ben, papers, TEAPOT))).doesNotContain("teapots", board.id() + "");
        assertThat(text(why(ada, papers, TEAPOT))).contains("<#" + board.id() + ">", "teapots");
        Message posted = board.posted().getFirst();
        String marker = posted.toString().replaceAll("(?s).*\"why:([\\w-]{22})\".*", "$1");
        Message forged = ForgedButtons.in(discord, papers, "why:" + marker);
        assertThat(text(ben.in(papers).clicks(forged, "Forged"))).contains("cannot tell");
    }

    @Test
    void ofOneServerNothingIsToldInAnother() {
        assertThat(text(why(cleo, news, RAIN))).contains("no digest that you can see");
        String marker = digest.toString().replaceAll("(?s).*\"why:([\\w-]{22})\".*", "$1");
        Message forged = ForgedButtons.in(discord, news, "why:" + marker);
        assertThat(text(cleo.in(news).clicks(forged, "Forged")))
                .contains("cannot tell")
                .doesNotContain("umbrellas");
        Message follow = ForgedButtons.in(discord, news, "follow:" + marker);
        assertThat(cleo.in(news).clicks(follow, "Forged").reply().toString())
                .doesNotContain("umbrellas");
    }

    @Test
    void inDirectMessagesItIsAboutOnesOwnDigest() {
        Actor dora = guild.member("Dora");
        assertThat(text(why(dora, dora.directChannel(), RAIN)))
                .contains("not subscribed to anything");
    }

    @Test
    void theTopicsOfADigestAreFollowedByDirectMessage() {
        Exchange offer = ben.in(papers).clicks(digest, "Follow by DM");

        assertThat(text(offer)).contains("Which topics of this digest");
        assertThat(
                        text(
                                ben.in(papers)
                                        .selects(
                                                offer.reply(),
                                                "Topics of this server…",
                                                "umbrellas")))
                .contains("you get papers about **umbrellas**");
    }

    @Test
    void aMarkerOfNothingIsNone() {
        Message forged = ForgedButtons.in(discord, papers, "why:AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(text(ben.in(papers).clicks(forged, "Forged"))).contains("cannot tell");
        Message malformed = ForgedButtons.in(discord, papers, "why:x");
        assertThat(text(ben.in(papers).clicks(malformed, "Forged"))).contains("not available");
    }
}
