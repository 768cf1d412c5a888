package dev.paperboy.endtoend;

import static dev.paperboy.bench.Invocations.ON_MESSAGES;
import static dev.paperboy.endtoend.CardScene.OTHER;
import static dev.paperboy.endtoend.CardScene.PAPER;
import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Message;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the bot is no member: in direct messages, and in a server in which only one member has
 * installed it. Every command that is offered there is answered, and so is all that can be clicked
 * below its answer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideServersTests {

    private static final String WRONG = "went wrong";
    private static final String OUTDATED = "not available any more";
    private static final int LINK = 5;

    private CardScene scene;
    private LoggedErrors errors;
    private LocalChannel hall;

    enum Place {
        DIRECT,
        AWAY
    }

    /** What is asked. */
    record Question(String command, Function<ChannelActor, Exchange> deed) {

        static Question typed(String line, Option... options) {
            return new Question(
                    Stream.concat(Stream.of(line), Arrays.stream(options).map(Option::name))
                            .collect(Collectors.joining(" ")),
                    person -> person.types(line, options));
        }

        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                        Question.typed("/paper", option("query", PAPER)),
                        Question.typed("/paper", option("query", PAPER), option("private", true)),
                        Question.typed("/paper", option("query", PAPER), option("why", true)),
                        Question.typed("/paper", option("query", "agents")),
                        Question.typed("/trending", option("period", "day")),
                        Question.typed("/trending", option("private", true)),
                        Question.typed("/trending", option("sort", "rising")),
                        Question.typed("/search", option("query", "upvotes>=0")),
                        Question.typed("/search", option("query", PAPER)),
                        Question.typed("/search", option("like", PAPER)),
                        new Question("/saved", OutsideServersTests::saved),
                        Question.typed("/subscribe"),
                        Question.typed("/subscribe", option("filter", "has:code")),
                        Question.typed("/status"),
                        Question.typed("/privacy"),
                        Question.typed("/help"),
                        new Question(ON_MESSAGES, OutsideServersTests::onAMessage))
                .flatMap(question ->
                        Stream.of(Place.values()).map(place -> Arguments.of(place, question)));
    }

    /** The list with two papers, whatever was done to it before. */
    private static Exchange saved(ChannelActor person) {
        for (String paper : List.of(PAPER, OTHER)) {
            Message card = person.types("/search", option("query", paper)).reply();
            person.clicks(card, "Save").reply();
        }
        return person.types("/saved");
    }

    private static Exchange onAMessage(ChannelActor person) {
        return person.uses(ON_MESSAGES, person.says("arXiv:%s arXiv:%s".formatted(PAPER, OTHER)));
    }

    @BeforeAll
    void start(@TempDir Path data) {
        scene = new CardScene(data);
        errors = new LoggedErrors();
        LocalGuild away = scene.discord.createGuild("Away");
        hall = away.textChannel("hall");
        away.join(scene.ben);
        away.removeBot();
        scene.ben.installsBot();
        scene.awaitIndex();
    }

    @AfterEach
    void allBodiesWereValidAndNothingWentWrong() {
        assertThat(scene.discord.findings()).isEmpty();
        assertThat(errors.messages()).isEmpty();
    }

    @AfterAll
    void stop() {
        errors.close();
        scene.close();
    }

    private ChannelActor at(Place place) {
        return scene.ben.in(
                switch (place) {
                    case DIRECT -> scene.ben.directChannel();
                    case AWAY -> hall;
                });
    }

    private static List<JsonNode> works(Message message) {
        return message.controls().stream()
                .filter(it -> it.path("style").asInt(0) != LINK)
                .filter(it -> !it.path("disabled").asBoolean(false))
                .toList();
    }

    private static Exchange uses(ChannelActor person, Message message, JsonNode control) {
        String id = control.path("custom_id").asString("");
        return Components.isSelect(control)
                ? person.selects(
                        message, id, control.path("options").path(0).path("value").asString(""))
                : person.clicks(message, id);
    }

    /** Each on an answer of its own, since what is done with one may change the others. */
    @ParameterizedTest
    @MethodSource("questions")
    void allThatCanBeClickedIsAnswered(Place place, Question question) {
        ChannelActor person = at(place);
        Message answer = question.deed().apply(person).reply();
        assertThat(answer.text()).isNotBlank().doesNotContain(WRONG);

        for (int i = 0; i < works(answer).size(); i++) {
            Message fresh = question.deed().apply(person).reply();
            JsonNode control = works(fresh).get(i);
            assertThat(uses(person, fresh, control).reply().text())
                    .as(control.toString())
                    .isNotBlank()
                    .doesNotContain(WRONG, OUTDATED);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aCardHasAllButTheThread(Place place) {
        Message card = at(place).types("/paper", option("query", PAPER)).reply();

        assertThat(card.isEphemeral()).isFalse();
        assertThat(card.buttonLabels())
                .contains("Abstract", "Similar", "Save", "Cite", "Why?")
                .doesNotContain("Discuss", "Share");
    }

    @Test
    void whatIsPrivateInAServerIsSharedThere() {
        ChannelActor ben = at(Place.AWAY);
        Message own = ben.types("/search", option("query", PAPER)).reply();

        Exchange shared = ben.clicks(own, "Share");

        assertThat(shared.isEphemeral()).isFalse();
        assertThat(ben.clicks(shared.reply(), "Abstract").reply().text())
                .contains("three made-up benchmarks");
        assertThat(at(Place.DIRECT).types("/search", option("query", PAPER)).reply().buttonLabels())
                .doesNotContain("Share");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aListIsPagedInItsPlace(Place place) {
        Message list = at(place).types("/search", option("query", "upvotes>=0")).reply();

        Message second = at(place).clicks(list, "More").reply();

        assertThat(second.text()).isNotEqualTo(list.text());
        assertThat(at(place).clicks(second, "Back").reply().text()).isEqualTo(list.text());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatOnlyServersWithTheBotHaveIsNotOffered(Place place) {
        assertThat(at(place).offeredCommands())
                .contains("paper", "trending", "search", "saved", "subscribe")
                .doesNotContain("digest", "topics");
    }
}
