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
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.TopicRequest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people are told who ask for what cannot be, one by one; each in a server of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPathTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final Instant SATURDAY = Instant.parse("2026-06-13T06:30:00Z");
    private static final String SETUP = "/digest setup";
    private static final String UNKNOWN = "8888.88888";
    private static final Role GONE = new Role(99, "Gone", 1, 0, true, false);

    /** Its code points, which are what Discord counts here, are few enough. */
    private static final Option LONG_DESCRIPTION = option("description", "𝔸".repeat(400));

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1))).add(ofNamesakes());
    private final ManualClock clock = new ManualClock(SATURDAY.toString());
    private RunningBot bot;
    private LocalGuild guild;
    private LocalChannel papers;
    private Actor admin;

    private static JsonNode ofNamesakes() {
        HubPaper paper =
                new HubPaper(
                        "0001.00901",
                        "Names",
                        3,
                        0,
                        FRIDAY.toString(),
                        List.of("Quentin Example", "Quentin Sample"));
        return JsonMapper.shared().createArrayNode().add(paper.wrapped());
    }

    @BeforeAll
    void start(@TempDir Path data) {
        bot =
                RunningBot.start(
                        discord,
                        hub,
                        clock,
                        data,
                        "paperboy.topics.per-member=1",
                        "paperboy.harvest.history.enabled=true");
        discord.awaitCommands("digest", "search", "status");
        bot.awaitList(FRIDAY);
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @BeforeEach
    void openAServer() {
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    }

    @AfterEach
    void allBodiesWereValid() {
        assertThat(discord.findings()).isEmpty();
    }

    /** What is asked for, and what is told. */
    record Wish(String name, String words, Function<ErrorPathTests, Exchange> asking) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wish> wishes() {
        return Stream.of(
                new Wish(
                        "digests where the bot is no member",
                        "I am no member of this server, only my commands are here",
                        ErrorPathTests::digestsAfterTheBotHasLeft),
                new Wish(
                        "a digest in a voice channel",
                        "choose a text, announcement or forum channel",
                        it -> it.setsUp(it.guild.voiceChannel("talk"), option("papers", 3))),
                new Wish(
                        "a role that is gone",
                        "I do not know that role",
                        it -> it.types(SETUP, option("role", GONE))),
                new Wish(
                        "more topics than a digest has",
                        "A digest has at most 10 topics",
                        it -> it.types(SETUP, option("topics", it.topics(11)))),
                new Wish(
                        "one more topic for a digest",
                        "A digest has at most 10 topics",
                        ErrorPathTests::oneMoreTopic),
                new Wish(
                        "a tag of a forum without any",
                        "has no tags. Please leave out the option **tag**",
                        it -> it.setsUpForum(option("tag", "AI"))),
                new Wish(
                        "a tag and none",
                        "**tag** and **no_tag** contradict each other",
                        ErrorPathTests::aTagAndNone),
                new Wish(
                        "digests after the last",
                        "There are no more digests",
                        ErrorPathTests::digestsAfterTheLast),
                new Wish(
                        "a topic with a long description",
                        "The description is too long",
                        it -> it.types("/topics add", option("name", "x"), LONG_DESCRIPTION)),
                new Wish(
                        "saved papers with words that no button carries",
                        "That is too long to be looked for",
                        it -> it.types("/saved", option("search", ":".repeat(50)))),
                new Wish(
                        "papers after the last",
                        "There are no more papers",
                        ErrorPathTests::papersAfterTheLast),
                new Wish(
                        "a thread in a voice channel",
                        "There are no threads in channels of this kind",
                        it -> it.clicks(it.guild.voiceChannel("talk"), "discuss:0001.00001")),
                new Wish(
                        "more than one may subscribe to",
                        "You cannot subscribe to **robots**: you have 1",
                        ErrorPathTests::oneMore),
                new Wish(
                        "papers of several people at once",
                        "There are several names that **quentin** may mean: ",
                        ErrorPathTests::severalPeople),
                new Wish(
                        "to stop what has ended",
                        "That was stopped already.",
                        ErrorPathTests::stopped));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void whatCannotBeIsExplainedToTheAskerAlone(Wish wish) {
        Exchange exchange = wish.asking().apply(this);

        assertThat(exchange.reply().text()).contains(wish.words());
        assertThat(exchange.isEphemeral()).isTrue();
    }

    private Exchange types(String line, Option... options) {
        return admin.in(papers).types(line, options);
    }

    private Exchange setsUp(LocalChannel place, Option... options) {
        return admin.in(place).types(SETUP, options);
    }

    private Exchange setsUpForum(Option... options) {
        LocalChannel forum = guild.forumChannel("library", false);
        return types(
                SETUP,
                Stream.concat(Stream.of(option("channel", forum)), Stream.of(options))
                        .toArray(Option[]::new));
    }

    private Exchange aTagAndNone() {
        setsUpForum().reply();
        return types(
                "/digest edit",
                option("digest", digest().id()),
                option("tag", "AI"),
                option("no_tag", true));
    }

    private Exchange clicks(LocalChannel place, String id) {
        return admin.in(place).clicks(ForgedButtons.in(discord, place, id), "Forged");
    }

    private Exchange digestsAfterTheBotHasLeft() {
        Message forged = ForgedButtons.in(discord, papers, "digests:0");
        guild.removeBot();
        return admin.in(papers).clicks(forged, "Forged");
    }

    /** Their names, with commas between. */
    private String topics(int count) {
        List<String> names = IntStream.range(0, count).mapToObj(i -> "Topic " + i).toList();
        names.forEach(name ->
                bot.bean(ServerTopics.class)
                        .add(new TopicRequest(guild.id(), Topic.named(name), 7, SATURDAY)));
        return String.join(", ", names);
    }

    private DigestSchedule digest() {
        return bot.bean(DigestSchedules.class).ofGuild(guild.id()).getFirst();
    }

    private Exchange oneMoreTopic() {
        types(SETUP, option("topics", topics(DigestContent.MOST_TOPICS))).reply();
        Topic further = Topic.named("Further");
        bot.bean(ServerTopics.class).add(new TopicRequest(guild.id(), further, 7, SATURDAY));
        String id =
                bot.bean(ServerTopics.class).ofGuild(guild.id()).stream()
                        .filter(topic -> topic.topic().equals(further))
                        .map(ServerTopic::id)
                        .findFirst()
                        .orElseThrow();
        return clicks(papers, "topicuse:" + id + ":" + digest().id());
    }

    private Exchange digestsAfterTheLast() {
        types(SETUP, option("papers", 3)).reply();
        return clicks(papers, "digests:99");
    }

    private Exchange papersAfterTheLast() {
        String id =
                Awaitility.await("the index")
                        .until(this::orderOfFound, found -> !found.isEmpty())
                        .getFirst();
        return clicks(papers, id.replaceFirst(":0:", ":999:"));
    }

    /** Ids of the buttons that order what was found otherwise. */
    private List<String> orderOfFound() {
        return types("/search", option("query", "agents")).reply().controls().stream()
                .map(control -> Json.text(control, "custom_id"))
                .filter(id -> id.startsWith("search:") && id.contains(":0:"))
                .toList();
    }

    private Exchange oneMore() {
        types("/subscribe", option("filter", "agents"), option("time_zone", "UTC")).reply();
        return types("/subscribe", option("filter", "robots"));
    }

    private Exchange severalPeople() {
        Awaitility.await("the index")
                .until(() ->
                        admin.in(papers).asksFor("/subscribe", "author", "quentin").choices().size()
                                > 1);
        return types("/subscribe", option("author", "quentin"));
    }

    private Exchange stopped() {
        Message forged = ForgedButtons.select(discord, papers, "substop", List.of("x"));
        return admin.in(papers).selects(forged, "Forged", "x");
    }

    @Test
    void anExampleThatCannotBeLookedUpIsNotTakenForUnknown() {
        hub.down(true);
        try {
            Exchange exchange = types("/topics add", option("name", "x"), option("fits", UNKNOWN));

            assertThat(exchange.reply().text())
                    .contains("I do not have the paper **" + UNKNOWN + "**", "Please try again");
        } finally {
            hub.down(false);
        }
    }

    @Test
    void theStatusTellsHowManyListsAreStillToBeRead() {
        assertThat(types("/status").reply().text())
                .containsPattern("the lists of [\\d,]+ of [\\d,]+ days are read");
    }
}
