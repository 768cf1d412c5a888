package dev.paperboy.endtoend;

import static dev.paperboy.bench.Invocations.ON_MESSAGES;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.ServerTopics.Keeping;
import dev.paperboy.subscription.TopicRequest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every command, asked at the same moment in two servers, an English and a German one, each with a
 * digest and a topic: each answer is of its own server, and holds nothing of the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServersTests {

    private static final String PAPER = "0001.00001";

    private final TwoServers scene = new TwoServers();
    private Side here;
    private Side there;

    /** One of the two servers. */
    record Side(
            LocalGuild guild, LocalChannel channel, Actor admin, String digest, ServerTopic topic) {

        Exchange types(String line, Option... options) {
            return admin.in(channel).types(line, options);
        }

        /** By what something of it would be known elsewhere. */
        List<String> traces() {
            Stream<String> ids =
                    Stream.of(guild.id(), channel.id(), admin.id())
                            .flatMap(id ->
                                    Stream.of(
                                            Long.toString(id),
                                            Long.toString(id, Character.MAX_RADIX)));
            return Stream.concat(
                            ids, Stream.of(guild.guild().name(), digest, topic.id(), topic.name()))
                    .toList();
        }
    }

    /** What is asked in both. */
    record Question(String command, Function<Side, Exchange> deed) {

        static Question typed(String line, Option... options) {
            return new Question(line, side -> side.types(line, options));
        }

        /** About the server's digest. */
        static Question ofDigest(String line) {
            return new Question(line, it -> it.types(line, option("digest", it.digest())));
        }

        /** About the server's topic. */
        static Question ofTopic(String line, Option... others) {
            return new Question(
                    line,
                    it ->
                            it.types(
                                    line,
                                    Stream.concat(
                                                    Stream.of(option("topic", it.topic().id())),
                                                    Stream.of(others))
                                            .toArray(Option[]::new)));
        }

        @Override
        public String toString() {
            return command;
        }
    }

    static List<Question> questions() {
        return List.of(
                Question.typed("/paper", option("query", PAPER)),
                Question.typed("/paper", option("query", PAPER), option("why", true)),
                Question.typed("/trending", option("period", "day")),
                Question.typed("/search", option("query", "agents")),
                Question.typed("/search", option("like", PAPER)),
                Question.typed("/saved"),
                Question.typed("/subscribe"),
                Question.typed("/status"),
                Question.typed("/privacy"),
                Question.typed("/help"),
                Question.typed("/digest setup", option("time_zone", "UTC")),
                new Question(
                        "/digest edit",
                        it ->
                                it.types(
                                        "/digest edit",
                                        option("digest", it.digest()),
                                        option("papers", 5))),
                Question.typed("/digest list"),
                Question.ofDigest("/digest preview"),
                Question.typed("/digest history"),
                Question.ofDigest("/digest remove"),
                Question.typed("/topics add", option("name", "garden hoses")),
                Question.ofTopic("/topics edit", option("keywords", "memory")),
                Question.typed("/topics list"),
                Question.ofTopic("/topics test"),
                Question.ofTopic("/topics remove"),
                new Question(ON_MESSAGES, TwoServersTests::onAMessage));
    }

    private static Exchange onAMessage(Side side) {
        Message said = side.admin().in(side.channel()).says("arXiv:" + PAPER);
        return side.admin().in(side.channel()).uses(ON_MESSAGES, said);
    }

    /** The commands that are asked here, with their subcommands, as {@code /digest setup}. */
    static List<String> commands() {
        return questions().stream().map(Question::command).distinct().toList();
    }

    @BeforeAll
    void start(@TempDir Path data) {
        scene.other.speaks("de");
        scene.start(data);
        TwoServers.setUp(scene.admin, scene.papers);
        TwoServers.setUp(scene.cleo, scene.news);
        scene.clock.set(TwoServers.DUE);
        scene.papers.awaitPost();
        scene.news.awaitPost();
        // What is answered while papers are indexed changes by itself.
        Awaitility.await("the index")
                .until(() ->
                        scene.ben
                                .in(scene.papers)
                                .types("/search", option("query", "agents"))
                                .reply()
                                .text()
                                .contains("papers for"));
        here = side(scene.guild, scene.papers, scene.admin, "quokkas");
        there = side(scene.other, scene.news, scene.cleo, "axolotls");
    }

    private Side side(LocalGuild guild, LocalChannel channel, Actor admin, String topic) {
        Keeping kept =
                scene.bot()
                        .bean(ServerTopics.class)
                        .add(
                                new TopicRequest(
                                        guild.id(),
                                        Topic.named(topic),
                                        admin.id(),
                                        scene.clock.instant()));
        return new Side(
                guild,
                channel,
                admin,
                scene.bot().bean(DigestSchedules.class).ofGuild(guild.id()).getFirst().id(),
                ((Keeping.Kept) kept).topic());
    }

    /** Whoever asked for it: a message that went astray would stand there, too. */
    @AfterEach
    void nothingStandsInTheOtherServer() {
        holdsNothingOf(there, here);
        holdsNothingOf(here, there);
    }

    private static void holdsNothingOf(Side other, Side side) {
        assertThat(side.channel().messages())
                .allSatisfy(message ->
                        assertThat(message.body().toString())
                                .doesNotContain(other.traces().toArray(String[]::new)));
    }

    @AfterEach
    void nobodyWasPinged() {
        assertThat(scene.papers.messages()).allMatch(message -> message.pings().nobody());
        assertThat(scene.news.messages()).allMatch(message -> message.pings().nobody());
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsAskedInTwoServersIsAnsweredInEachOfItsOwn(Question question) {
        Exchange ours = question.deed().apply(here);
        Exchange theirs = question.deed().apply(there);

        assertThat(ours.replies()).isNotEmpty().allSatisfy(it -> isOnlyOf(here, there, it));
        assertThat(theirs.replies()).isNotEmpty().allSatisfy(it -> isOnlyOf(there, here, it));
    }

    /** Also in what cannot be seen, as the ids of buttons. */
    private static void isOnlyOf(Side side, Side other, Message message) {
        assertThat(message.text()).isNotBlank().doesNotContain("went wrong", "schiefgegangen");
        assertThat(message.body().toString()).doesNotContain(other.traces().toArray(String[]::new));
        // By their ids: what they say may have changed since.
        assertThat(side.channel().messages()).extracting(Message::id).contains(message.id());
        assertThat(other.channel().messages()).extracting(Message::id).doesNotContain(message.id());
    }

    /** What must not show elsewhere does show where it belongs. */
    @Test
    void whatIsListedIsTheServersOwn() {
        for (Side side : List.of(here, there)) {
            assertThat(side.types("/digest list").reply().body().toString())
                    .contains(Long.toString(side.channel().id()), side.digest());
            assertThat(side.types("/topics list").reply().text()).contains(side.topic().name());
        }
    }

    @Test
    void aCardForAllIsInTheLanguageOfItsServer() {
        Exchange english = here.types("/paper", option("query", PAPER));
        Exchange german = there.types("/paper", option("query", PAPER));

        assertThat(english.isEphemeral()).isFalse();
        assertThat(english.reply().text()).contains("EvoMemo", "AI keywords");
        assertThat(german.isEphemeral()).isFalse();
        assertThat(german.reply().text())
                .contains("EvoMemo", "KI-Stichwörter")
                .doesNotContain("AI keywords");
    }

    @Test
    void thePapersOfAMessageAreForWhoAsksAlone() {
        Exchange english = onAMessage(here);
        Exchange german = onAMessage(there);

        assertThat(english.isEphemeral()).isTrue();
        assertThat(german.isEphemeral()).isTrue();
        assertThat(german.reply().text()).isEqualTo(english.reply().text());
        assertThat(scene.ben.in(scene.papers).sees())
                .extracting(Message::id)
                .doesNotContain(english.reply().id());
    }
}
