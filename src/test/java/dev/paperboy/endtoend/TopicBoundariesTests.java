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
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.TopicDraft;
import dev.paperboy.subscription.TopicDrafts;
import dev.paperboy.subscription.TopicRequest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Topics are for those who may manage their server, and for no other server; the command is open to
 * everybody here, as a server's settings can make it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicBoundariesTests {

    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");
    private static final String SECRET = "Our secret project";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final ManualClock clock = new ManualClock(NOON.toString());
    private RunningBot bot;
    private LocalGuild ours;
    private LocalChannel papers;
    private Actor admin;
    private Actor member;
    private LocalGuild theirs;
    private LocalChannel news;
    private Actor stranger;
    private ServerTopic topic;

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("topics");
        discord.commands().stream()
                .filter(command -> List.of("topics", "digest").contains(command.name()))
                .forEach(this::open);
    }

    private void open(ApplicationCommand command) {
        ObjectNode opened = command.definition().deepCopy();
        discord.world()
                .commands()
                .put(command.guildId(), opened.putNull("default_member_permissions"));
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @BeforeEach
    void openTwoServers() {
        ours = discord.createGuild("Reading group");
        papers = ours.textChannel("papers");
        admin = ours.member("Ada", ours.role("Admin", Permission.MANAGE_GUILD));
        member = ours.member("Ben");
        theirs = discord.createGuild("Another group");
        news = theirs.textChannel("news");
        stranger = theirs.member("Cleo", theirs.role("Admin", Permission.MANAGE_GUILD));
        topics().add(new TopicRequest(ours.id(), Topic.named(SECRET), admin.id(), NOON));
        topic = topics().ofGuild(ours.id()).getFirst();
        setUp(admin, papers);
        setUp(stranger, news);
    }

    private static void setUp(Actor actor, LocalChannel channel) {
        actor.in(channel).types("/digest setup", option("time_zone", "UTC")).reply();
    }

    @AfterEach
    void allBodiesWereValid() {
        assertThat(discord.findings()).isEmpty();
    }

    private ServerTopics topics() {
        return bot.bean(ServerTopics.class);
    }

    private List<DigestSchedule> digests(LocalChannel channel) {
        return bot.bean(DigestSchedules.class).ofGuild(channel.channel().guildId());
    }

    private static String text(Exchange exchange) {
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    private String forged(Actor actor, LocalChannel channel, String id) {
        Message message = ForgedButtons.in(discord, channel, id);
        return text(actor.in(channel).clicks(message, "Forged"));
    }

    private TopicDraft draft() {
        return bot.bean(TopicDrafts.class)
                .change(
                        topic,
                        new TopicRequest(ours.id(), Topic.named("Changed"), admin.id(), NOON));
    }

    private void nothingHasHappened() {
        assertThat(topics().ofGuild(ours.id())).containsExactly(topic);
        assertThat(digests(papers))
                .allMatch(digest -> digest.settings().content().topics().isEmpty());
    }

    private static Option[] naming(String subcommand, String named) {
        return switch (subcommand) {
            case "add" -> new Option[] {option("name", "Mine")};
            case "edit" -> new Option[] {option("topic", named), option("name", "Mine")};
            case "list" -> new Option[0];
            default -> new Option[] {option("topic", named)};
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "edit", "list", "test", "remove"})
    void aMemberWhoMayNotManageTheServerIsTurnedAway(String subcommand) {
        String line = "/topics " + subcommand;

        assertThat(text(member.in(papers).types(line, naming(subcommand, topic.id()))))
                .contains("Manage Server")
                .doesNotContain(SECRET);
        nothingHasHappened();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics edit", "/topics test", "/topics remove"})
    void onlyThoseWhoManageTheServerAreOfferedItsTopics(String line) {
        assertThat(admin.in(papers).asksFor(line, "topic", "").choices()).hasSize(1);
        assertThat(member.in(papers).asksFor(line, "topic", "").choices()).isEmpty();
        assertThat(stranger.in(news).asksFor(line, "topic", "").choices()).isEmpty();
        assertThat(stranger.in(news).asksFor(line, "topic", "secret").choices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/digest setup", "/digest edit"})
    void norForTheirDigests(String line) {
        assertThat(admin.in(papers).asksFor(line, "topics", "").choices()).hasSize(1);
        assertThat(member.in(papers).asksFor(line, "topics", "").choices()).isEmpty();
        assertThat(stranger.in(news).asksFor(line, "topics", "").choices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "test", "remove"})
    void aTopicOfAnotherServerIsNone(String subcommand) {
        String line = "/topics " + subcommand;
        for (String named : List.of(topic.id(), SECRET)) {
            assertThat(text(stranger.in(news).types(line, naming(subcommand, named))))
                    .contains("no topic yet")
                    .doesNotContain(SECRET);
        }
        assertThat(text(stranger.in(news).types("/topics list"))).contains("no topic yet");
        nothingHasHappened();
    }

    @Test
    void aNameThatAnotherServerUsesIsFree() {
        Message preview = stranger.in(news).types("/topics add", option("name", SECRET)).reply();

        assertThat(text(stranger.in(news).clicks(preview, "Save and use in #news")))
                .contains("is saved");
        assertThat(topics().ofGuild(theirs.id())).hasSize(1);
        nothingHasHappened();
    }

    @Test
    void aDigestTakesNoTopicOfAnotherServer() {
        for (String named : List.of(topic.id(), SECRET)) {
            assertThat(
                            text(
                                    stranger.in(news)
                                            .types(
                                                    "/digest edit",
                                                    option("digest", "news"),
                                                    option("topics", named))))
                    .contains("no topic yet");
        }
        assertThat(digests(news).getFirst().settings().content().topics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topicuse:%1$s:%2$s", "topicuse:%1$s:%3$s", "topicremove:%1$s"})
    void aForgedButtonDoesNothingToAnotherServersTopic(String id) {
        String forged =
                id.formatted(
                        topic.id(), digests(papers).getFirst().id(), digests(news).getFirst().id());

        assertThat(forged(stranger, news, forged))
                .contains("This topic is gone")
                .doesNotContain(SECRET);
        nothingHasHappened();
        assertThat(digests(news).getFirst().settings().content().topics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topicsave:%s", "topicsave:%s:%s", "topiccancel:%s"})
    void norToItsDrafts(String id) {
        TopicDraft draft = draft();

        assertThat(forged(stranger, news, id.formatted(draft.id(), digests(news).getFirst().id())))
                .contains("saved or cancelled already")
                .doesNotContain("Changed");
        nothingHasHappened();
        assertThat(forged(admin, papers, "topicsave:" + draft.id())).contains("is saved");
    }

    @Test
    void aTopicIsNotPutToUseInAnotherServersDigest() {
        String digest = digests(news).getFirst().id();

        assertThat(forged(admin, papers, "topicuse:" + topic.id() + ":" + digest))
                .contains("This digest is gone", "Share");
        assertThat(digests(news).getFirst().settings().content().topics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topicsave:%2$s",
                "topiccancel:%2$s",
                "topicuse:%1$s:%3$s",
                "topicremove:%1$s",
                "topics:0"
            })
    void aMemberWhoMayNotManageTheServerCannotClick(String id) {
        String forged = id.formatted(topic.id(), draft().id(), digests(papers).getFirst().id());

        assertThat(forged(member, papers, forged)).contains("Manage Server");
        nothingHasHappened();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topicsave",
                "topicsave::",
                "topicsave:%",
                "topiccancel",
                "topicuse",
                "topicuse::x",
                "topicremove:nothing",
                "topics:99",
                "topics:-1"
            })
    void aForgedIdIsExplained(String id) {
        assertThat(forged(admin, papers, id))
                .containsAnyOf(
                        "is gone",
                        "not available any more",
                        "saved or cancelled already",
                        "no more topics",
                        "1 topic of");
        nothingHasHappened();
    }

    @Test
    void aPermissionThatIsGoneCountsNoMore() {
        Message preview = admin.in(papers).types("/topics add", option("name", "New")).reply();
        ours.give(admin);

        assertThat(text(admin.in(papers).clicks(preview, "Save"))).contains("Manage Server");
        assertThat(text(admin.in(papers).clicks(preview, "Cancel"))).contains("Manage Server");
        nothingHasHappened();
    }
}
