package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of a digest after its day: its votes settle, and what it passed over climbs. */
class SettledMessageTests {

    /** A Friday, whose list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
    private static final String POSTED = "2026-06-13T07:00:05Z";

    /** Before a digest of that day, and before the message can be edited. */
    private static final String ALMOST_A_WEEK_LATER = "2026-06-20T06:30:00Z";

    /** Likewise, and after the last moment at which its turn can be. */
    private static final String A_WEEK_LATER = "2026-06-21T06:30:00Z";

    private static final String LEADER = "0001.00001";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final ManualClock clock = new ManualClock("2026-06-13T06:59:30Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));

    @TempDir Path data;

    SettledMessageTests() {
        hub.add(SamplePapers.around(FRIDAY.plusDays(1)));
    }

    @AfterEach
    void stop() {
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    private RunningBot start(String... properties) {
        return RunningBot.start(
                discord,
                hub,
                clock,
                data,
                Stream.concat(
                                Stream.of("paperboy.digest.settle.plan-every=200ms"),
                                Stream.of(properties))
                        .toArray(String[]::new));
    }

    private void setUp(Actor actor, LocalChannel channel, Option... further) {
        discord.awaitCommands("digest");
        Option[] options =
                Stream.concat(
                                Stream.of(option("time_zone", "UTC"), option("time", "7")),
                                Stream.of(further))
                        .toArray(Option[]::new);
        assertThat(actor.in(channel).types("/digest setup", options).reply().text())
                .contains("07:00");
    }

    private Message post(LocalChannel channel) {
        clock.set(POSTED);
        return channel.awaitMessage(message -> message.text().contains("of 14"));
    }

    /** With the votes read again before the message's turn. */
    private void letAWeekPass(RunningBot bot) {
        letPass(bot, ALMOST_A_WEEK_LATER, A_WEEK_LATER);
    }

    private void letPass(RunningBot bot, String nextReading, String turn) {
        clock.set(nextReading);
        Awaitility.await("another reading")
                .until(() ->
                        clock.instant()
                                .equals(
                                        bot.bean(Catalogue.class)
                                                .stateOf(new Feed.Day(FRIDAY))
                                                .readAt()));
        clock.set(turn);
    }

    private static List<Message> settledIn(LocalChannel channel) {
        return channel.messages().stream()
                .filter(message -> message.text().contains("votes settled"))
                .toList();
    }

    @Test
    void aWeekLaterTheMessageShowsTheVotesAsTheyAreThen() {
        try (RunningBot bot = start()) {
            setUp(admin, papers);
            Message posted = post(papers);
            assertThat(posted.text()).contains("votes as of").doesNotContain("▲4.3k");
            hub.vote(LEADER, 4_321);

            letAWeekPass(bot);
            Message settled = papers.awaitMessage(message -> message.text().contains("settled"));

            assertThat(settled.id()).isEqualTo(posted.id());
            assertThat(settled.text()).contains("▲4.3k").doesNotContain("votes as of");
            assertThat(settled.pings().nobody()).isTrue();
            assertThat(papers.posted()).hasSize(1);
        }
    }

    @Test
    void itsButtonsGoOn() {
        try (RunningBot bot = start()) {
            setUp(admin, papers);
            post(papers);
            letAWeekPass(bot);
            Message settled = papers.awaitMessage(message -> message.text().contains("settled"));

            Exchange why = admin.in(papers).clicks(settled, "Why these?");
            assertThat(why.reply().text()).contains("14 papers");
            Exchange opened = admin.in(papers).selects(settled, "Open a paper…", LEADER);
            assertThat(opened.isEphemeral()).isTrue();
        }
    }

    @Test
    void itIsEditedOnceAlsoOverARestart() {
        try (RunningBot bot = start()) {
            setUp(admin, papers);
            post(papers);
            letAWeekPass(bot);
            papers.awaitMessage(message -> message.text().contains("settled"));
        }
        try (RunningBot bot = start()) {
            clock.set("2026-06-21T07:00:05Z");
            awaitServed(bot);
            Awaitility.await("a message of later").until(() -> papers.posted().size() > 1);
            assertThat(edits()).isOne();
        }
    }

    private int edits() {
        return discord.log()
                .requests("PATCH", "/channels/{channel_id}/messages/{message_id}")
                .size();
    }

    @Test
    void whoDoesNotWantItIsLeftAloneAndAnotherServerIsNot() {
        LocalGuild other = discord.createGuild("Another group");
        LocalChannel theirs = other.textChannel("papers");
        Actor theirAdmin = other.member("Bob", other.role("Admin", Permission.MANAGE_GUILD));
        try (RunningBot bot = start()) {
            setUp(admin, papers, option("settled", false));
            setUp(theirAdmin, theirs);
            assertThat(admin.in(papers).types("/digest list").reply().text())
                    .contains("votes stay as they were posted");
            post(papers);
            post(theirs);

            letAWeekPass(bot);
            theirs.awaitMessage(message -> message.text().contains("settled"));

            assertThat(settledIn(papers)).isEmpty();
        }
    }

    @Test
    void theSettingCanBeChangedLater() {
        try (RunningBot bot = start()) {
            setUp(admin, papers, option("settled", false));
            DigestSchedule digest = bot.bean(DigestSchedules.class).ofGuild(guild.id()).getFirst();
            assertThat(digest.settings().posting().settlesVotes()).isFalse();

            admin.in(papers)
                    .types("/digest edit", option("digest", digest.id()), option("settled", true))
                    .reply();

            assertThat(
                            bot.bean(DigestSchedules.class)
                                    .find(digest.key())
                                    .orElseThrow()
                                    .settings()
                                    .posting()
                                    .settlesVotes())
                    .isTrue();
        }
    }

    @Test
    void theOperatorCanSwitchItOffForAll() {
        try (RunningBot bot = start("paperboy.digest.settle.enabled=false")) {
            setUp(admin, papers);
            post(papers);

            clock.set("2026-06-21T07:00:05Z");
            awaitServed(bot);

            assertThat(settledIn(papers)).isEmpty();
            assertThat(records(bot, ":settled")).isEmpty();
        }
    }

    @Test
    void aMessageThatSomebodyDeletedStaysDeletedAndPausesNothing() {
        try (RunningBot bot = start()) {
            setUp(admin, papers);
            Message posted = post(papers);
            papers.delete(posted);

            letAWeekPass(bot);
            Awaitility.await("the end of the edit")
                    .until(() ->
                            records(bot, ":settled").stream()
                                    .anyMatch(it -> it.state() == DeliveryState.DELETED));

            assertThat(papers.posted()).isEmpty();
            assertThat(bot.bean(DigestSchedules.class).ofGuild(guild.id()).getFirst().pause())
                    .isNull();
        }
    }

    @Test
    void whereTheChannelIsGoneTheEditEndsWithThatReasonAndPausesNothingElse() {
        LocalChannel second = guild.textChannel("second");
        try (RunningBot bot = start()) {
            setUp(admin, papers);
            setUp(admin, second);
            post(papers);
            post(second);
            second.delete();

            letAWeekPass(bot);
            papers.awaitMessage(message -> message.text().contains("settled"));
            Awaitility.await("the end of the other edit")
                    .until(() ->
                            records(bot, ":settled").stream()
                                    .anyMatch(it ->
                                            it.state() == DeliveryState.FAILED
                                                    && it.reason() != null));

            assertThat(bot.bean(DigestSchedules.class).ofGuild(guild.id()))
                    .allMatch(digest -> digest.pause() == null);
        }
    }

    /** After seven days in which nobody writes Discord archives it, and lets nobody edit it. */
    @Test
    void inAForumThePostStaysOpenAndIsEditedBeforeItIsArchived() {
        LocalChannel forum = guild.forumChannel("digests", false);
        try (RunningBot bot = start()) {
            setUp(admin, papers, option("channel", forum));
            clock.set(POSTED);
            Awaitility.await("the post").until(() -> !forum.threads().isEmpty());
            LocalChannel post = forum.threads().getFirst();
            post.awaitMessage(message -> message.text().contains("votes as of"));

            letPass(bot, "2026-06-18T06:30:00Z", "2026-06-19T06:30:00Z");

            post.awaitMessage(message -> message.text().contains("votes settled"));
            assertThat(discord.log().requests("POST", "/channels/{channel_id}/threads"))
                    .singleElement()
                    .satisfies(request ->
                            assertThat(request.body().path("auto_archive_duration").asInt())
                                    .isEqualTo(10_080));
        }
    }

    @Test
    void aPostOfAForumThatIsArchivedByThenIsLeftAsItIs() {
        LocalChannel forum = guild.forumChannel("digests", false);
        try (RunningBot bot = start()) {
            setUp(admin, papers, option("channel", forum));
            clock.set(POSTED);
            Awaitility.await("the post").until(() -> !forum.threads().isEmpty());
            LocalChannel post = forum.threads().getFirst();
            post.awaitMessage(message -> message.text().contains("votes as of"));
            post.archive(false);

            letAWeekPass(bot);
            Awaitility.await("the end of the edit")
                    .until(() ->
                            records(bot, ":settled").stream()
                                    .anyMatch(it -> it.state() == DeliveryState.FAILED));

            assertThat(settledIn(post)).isEmpty();
            assertThat(bot.bean(DigestSchedules.class).ofGuild(guild.id()).getFirst().pause())
                    .isNull();
            Exchange history = admin.in(papers).types("/digest history");
            // Of the week there are turns that were missed, and the digest before them.
            assertThat(admin.in(papers).clicks(history.reply(), "More").reply().text())
                    .contains("**votes not settled**: The post or thread was closed before");
        }
    }

    @Test
    void aPaperThatWasPassedOverIsToldOfOnceItHasPassedTheOthersOfItsDay() {
        try (RunningBot _ = start()) {
            setUp(admin, papers, option("papers", 2));
            Message first = post(papers);
            assertThat(first.text()).doesNotContain("Nobody Has Voted");
            hub.vote("0001.00014", 4_321);
            hub.add(monday());

            clock.set("2026-06-16T01:45:00Z");
            clock.set("2026-06-16T07:00:05Z");
            Message next = papers.awaitMessage(message -> message.text().contains("Mon 15 Jun"));

            assertThat(next.text())
                    .contains("**Still climbing**\n▲4.3k [")
                    .contains("from Fri 12 Jun, where the last one shown had ▲");
            Exchange opened = admin.in(papers).selects(next, "Open a paper…", "0001.00014");
            assertThat(opened.reply().text()).contains("▲4.3k");
        }
    }

    private static ArrayNode monday() {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        ObjectNode entry =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("title", "A Paper of Monday")
                        .put("summary", "Of no consequence.")
                        .put("numComments", 0);
        entry.putObject("paper")
                .put("id", "0001.09999")
                .put("title", "A Paper of Monday")
                .put("summary", "Of no consequence.")
                .put("upvotes", 3)
                .put("publishedAt", "2000-01-01T00:00:00.000Z")
                .put("submittedOnDailyAt", MONDAY + "T00:00:00.000Z")
                .putArray("authors");
        return list.add(entry);
    }

    /** Waits until the digest's hour has been dealt with. */
    private void awaitServed(RunningBot bot) {
        Awaitility.await("the digest's hour")
                .until(() ->
                        bot.bean(DigestSchedules.class)
                                .ofGuild(guild.id())
                                .getFirst()
                                .nextRunAt()
                                .isAfter(clock.instant()));
    }

    private static List<DeliveryRecord> records(RunningBot bot, String keyEnd) {
        DeliveryLedger ledger = bot.bean(DeliveryLedger.class);
        return bot
                .bean(JdbcClient.class)
                .sql("SELECT delivery_key FROM delivery WHERE delivery_key LIKE ?")
                .param("%" + keyEnd)
                .query(String.class)
                .list()
                .stream()
                .flatMap(key -> ledger.withKeys(List.of(key)).stream())
                .toList();
    }
}
