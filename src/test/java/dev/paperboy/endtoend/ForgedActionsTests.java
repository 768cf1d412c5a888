package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.DataKeeper;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.FormOpener;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.TopicRequest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whatever id somebody makes up for a component of any action there is: it is answered to them
 * alone, tells nothing of another server or person, and changes nothing of theirs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedActionsTests {

    private static final String SECRET = "Umbrella drills";
    private static final String WRONG = "Something went wrong";
    private static final int LONGEST_ID = 100;
    private static final int MANY_ARGUMENTS = 8;

    /** Which anybody may begin in a channel in which they may write. */
    private static final String THREADS = "discussion";

    private final TwoServers scene = new TwoServers();
    private final LocalDiscord discord = scene.discord;
    private final LocalGuild theirs = scene.other;
    private final LocalChannel lab = scene.news;
    private final Actor cleo = scene.cleo;
    private final LocalGuild ours = scene.guild;
    private final LocalChannel papers = scene.papers;
    private final Actor admin = scene.admin;
    private final Actor ben = scene.ben;
    private ServerTopic topic;
    private DigestSchedule digest;
    private String paper;

    @BeforeAll
    void start(@TempDir Path data) {
        scene.start(data, "paperboy.discord.fair-use.enabled=false");
        ServerTopics topics = scene.bot().bean(ServerTopics.class);
        topics.add(
                new TopicRequest(
                        theirs.id(), Topic.named(SECRET), cleo.id(), scene.clock.instant()));
        topic = topics.ofGuild(theirs.id()).getFirst();
        for (Actor each : List.of(cleo, admin)) {
            LocalChannel channel = each == cleo ? lab : papers;
            each.in(channel).types("/digest setup", option("time_zone", "UTC")).reply();
        }
        digest = scene.bot().bean(DigestSchedules.class).ofGuild(theirs.id()).getFirst();
        cleo.in(lab).types("/subscribe", option("topic", SECRET)).reply();
        Message list = cleo.in(lab).types("/trending").reply();
        paper = openedPaper(list);
        Message card = cleo.in(lab).types("/paper", option("query", paper)).reply();
        cleo.in(lab).clicks(card, "Save").reply();
    }

    private static String openedPaper(Message list) {
        return list.controls().stream()
                .flatMap(control -> control.path("options").valueStream())
                .map(option -> option.path("value").asString(""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    Stream<String> actions() {
        return Stream.concat(
                        scene.bot().beans(ComponentAction.class).stream()
                                .map(ComponentAction::name),
                        scene.bot().beans(FormOpener.class).stream().map(FormOpener::name))
                .sorted();
    }

    /** Ids of others, and what is no argument of any. */
    private List<String> ids(String action) {
        String theirGuild = Long.toString(theirs.id());
        String theirUser = Long.toString(cleo.id());
        Stream<List<Object>> arguments =
                Stream.of(
                        List.of(),
                        List.of(""),
                        List.of("-1"),
                        List.of("9999", "9999"),
                        List.of("99999999999999999999"),
                        List.of("x".repeat(ofLongest(action))),
                        List.of("\u202e%3A%", "%"),
                        List.of(digest.id()),
                        List.of(digest.id(), "list0"),
                        List.of(digest.id(), theirGuild),
                        List.of(digest.id(), theirUser, theirGuild),
                        List.of(topic.id()),
                        List.of(topic.id(), digest.id()),
                        List.of(topic.id(), "1", "0"),
                        List.of("topic", theirGuild, topic.id()),
                        List.of(theirGuild, topic.id()),
                        List.of(theirUser),
                        List.of("server", theirGuild),
                        List.of(paper, theirUser),
                        List.of(paper, digest.id()),
                        List.of(shortId(lab.id())),
                        List.of(shortId(lab.id()), "0900", "UTC", "10", "1234567", "l", "1"),
                        List.of("2606.99999"));
        return Stream.concat(
                        arguments.map(each -> ComponentId.of(action, each.toArray()).toString()),
                        Stream.of(action + ":1".repeat(MANY_ARGUMENTS)))
                .filter(id -> id.length() <= LONGEST_ID)
                .distinct()
                .toList();
    }

    /** What a select offers. */
    private List<String> values() {
        return List.of(
                digest.id(),
                topic.id(),
                Long.toString(theirs.id()),
                Long.toString(cleo.id()),
                "topic:" + topic.id(),
                "2606.99999",
                "-1",
                "x".repeat(LONGEST_ID));
    }

    private static int ofLongest(String action) {
        return LONGEST_ID - action.length() - 1;
    }

    private static String shortId(long id) {
        return Long.toString(id, Character.MAX_RADIX);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whoMayDoNothingReachesNothing(String action) {
        Set<String> before = rows(List.of(theirs.id(), ours.id(), cleo.id(), admin.id()));

        forge(action, ben);

        assertThat(rows(List.of(theirs.id(), ours.id(), cleo.id(), admin.id())))
                .filteredOn(row -> !row.contains(Long.toString(ben.id())))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whoManagesAnotherServerReachesNothingOfThisOne(String action) {
        Set<String> before = rows(List.of(theirs.id(), cleo.id()));

        forge(action, admin);

        assertThat(rows(List.of(theirs.id(), cleo.id())))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    private void forge(String action, Actor actor) {
        LocalChannel channel = ours.textChannel(action);
        List<String> ids = ids(action);
        Message forged = ForgedButtons.in(discord, channel, ids);
        double failed = failed();

        Message select = ForgedButtons.select(discord, channel, action, values());
        List<Exchange> exchanges =
                Stream.concat(
                                IntStream.range(0, ids.size())
                                        .mapToObj(Integer::toString)
                                        .map(label -> actor.in(channel).clicks(forged, label)),
                                values().stream()
                                        .map(value ->
                                                actor.in(channel).selects(select, "Forged", value)))
                        .toList();

        assertThat(exchanges)
                .filteredOn(exchange -> !isForm(exchange))
                .isNotEmpty()
                .flatMap(Exchange::replies)
                .hasSameSizeAs(exchanges.stream().filter(it -> !isForm(it)).toList())
                .allSatisfy(reply -> {
                    assertThat(reply.isEphemeral()).isTrue();
                    assertThat(reply.text())
                            .isNotBlank()
                            .doesNotContain(
                                    SECRET, theirs.guild().name(), "<#" + lab.id() + ">", WRONG);
                });
        assertThat(failed()).isEqualTo(failed);
    }

    @Test
    void whoManagesTheServerReachesIt() {
        Set<String> before = rows(List.of(theirs.id()));
        Message forged =
                ForgedButtons.in(
                        discord, lab, ComponentId.of(Actions.PAUSE, digest.id()).toString());

        assertThat(cleo.in(lab).clicks(forged, "Forged").reply().text()).contains("paused");

        assertThat(rows(List.of(theirs.id()))).isNotEqualTo(before);
    }

    private static boolean isForm(Exchange exchange) {
        return exchange.acknowledged().type() == CallbackType.MODAL;
    }

    /** How many answers are missing since something was thrown. */
    private double failed() {
        return scene
                .bot()
                .bean(MeterRegistry.class)
                .find("paperboy.discord.answers.missed")
                .counters()
                .stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    /** The tables with something of servers and people. */
    private List<String> kept() {
        return scene.bot().beans(DataKeeper.class).stream()
                .flatMap(keeper -> keeper.columns().stream())
                .map(it -> it.substring(0, it.indexOf('.')))
                .filter(table -> !table.equals(THREADS))
                .distinct()
                .toList();
    }

    private Set<String> rows(List<Long> owners) {
        JdbcClient jdbc = scene.bot().bean(JdbcClient.class);
        Set<String> rows = new TreeSet<>();
        for (String table : kept()) {
            for (Map<String, Object> row :
                    jdbc.sql("SELECT * FROM " + table).query().listOfRows()) {
                if (owners.stream().anyMatch(owner -> row.containsValue(owner))) {
                    rows.add(table + " " + row);
                }
            }
        }
        return rows;
    }
}
