package dev.paperboy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import dev.paperboy.ManualClock;
import dev.paperboy.bench.Invocations;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which commands Discord is told of, where they are offered, and what the README says of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisteredCommandsTests {

    private static final int MOST_SUBCOMMANDS = 7;

    private static final String SERVERS = "servers";
    private static final String TALKS_WITH_IT = "direct messages with the bot";
    private static final String OTHER_TALKS = "direct messages of others";
    private static final String BY_SERVERS = "installed by servers";
    private static final String BY_USERS = "installed by users";

    private static final Offer EVERYWHERE =
            new Offer(List.of(SERVERS, TALKS_WITH_IT, OTHER_TALKS), List.of(BY_SERVERS, BY_USERS));
    private static final Offer WHERE_ONE_CAN_SUBSCRIBE =
            new Offer(List.of(SERVERS, TALKS_WITH_IT), List.of(BY_SERVERS, BY_USERS));
    private static final Offer WHERE_IT_CAN_POST = new Offer(List.of(SERVERS), List.of(BY_SERVERS));

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private RunningBot bot;

    /** Where a command is offered, and to whom: by which kind of installation. */
    private record Offer(List<String> places, List<String> installations) {

        static Offer of(ApplicationCommand command) {
            return new Offer(
                    named(command, "contexts", SERVERS, TALKS_WITH_IT, OTHER_TALKS),
                    named(command, "integration_types", BY_SERVERS, BY_USERS));
        }

        /** Discord writes them as numbers, in the order of these names. */
        private static List<String> named(ApplicationCommand command, String key, String... names) {
            return command.definition()
                    .path(key)
                    .valueStream()
                    .map(it -> it.asInt())
                    .sorted()
                    .map(it -> names[it])
                    .toList();
        }
    }

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, new ManualClock("2026-06-11T12:00:00Z"), data);
        discord.awaitCommands("search", Invocations.ON_MESSAGES);
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    private Stream<ApplicationCommand> typed() {
        return discord.commands().stream().filter(it -> it.type() == ApplicationCommand.CHAT_INPUT);
    }

    /** What people can do of it. */
    private static List<String> lines(ApplicationCommand command) {
        return command.type() == ApplicationCommand.CHAT_INPUT
                ? command.lines()
                : List.of(command.name());
    }

    @Test
    void thereAreTenCommandsToTypeAndOneInTheMenuOfMessages() {
        assertThat(typed()).hasSize(10);
        assertThat(discord.commands())
                .filteredOn(it -> it.type() == ApplicationCommand.ON_MESSAGE)
                .extracting(ApplicationCommand::name)
                .containsExactly(Invocations.ON_MESSAGES);
        assertThat(discord.commands()).hasSize(11);
    }

    @Test
    void noneHasMoreSubcommandsThanSeven() {
        assertThat(typed())
                .allSatisfy(
                        it -> assertThat(it.lines()).hasSizeLessThanOrEqualTo(MOST_SUBCOMMANDS));
    }

    @Test
    void eachIsOfferedWhereItCanBeAnswered() {
        assertThat(
                        discord.commands().stream()
                                .collect(Collectors.toMap(ApplicationCommand::name, Offer::of)))
                .containsOnly(
                        entry("paper", EVERYWHERE),
                        entry("trending", EVERYWHERE),
                        entry("search", EVERYWHERE),
                        entry("saved", EVERYWHERE),
                        entry("status", EVERYWHERE),
                        entry("privacy", EVERYWHERE),
                        entry("help", EVERYWHERE),
                        entry(Invocations.ON_MESSAGES, EVERYWHERE),
                        entry("subscribe", WHERE_ONE_CAN_SUBSCRIBE),
                        entry("digest", WHERE_IT_CAN_POST),
                        entry("topics", WHERE_IT_CAN_POST));
    }

    @Test
    void eachIsMeasuredByTheBenchmarkOfAcknowledgements() {
        assertThat(discord.commands())
                .flatExtracting(RegisteredCommandsTests::lines)
                .hasSameElementsAs(Invocations.commands());
    }

    @Test
    void eachIsAskedInTwoServersAtOnce() {
        assertThat(discord.commands())
                .flatExtracting(RegisteredCommandsTests::lines)
                .hasSameElementsAs(TwoServersTests.commands());
    }

    @Test
    void theReadmeTellsOfEachOnceAndOfNoOther() throws IOException {
        assertThat(CommandTable.ofTheReadme())
                .extracting(CommandTable.Row::line)
                .containsExactlyInAnyOrderElementsOf(
                        discord.commands().stream().flatMap(it -> lines(it).stream()).toList());
    }

    @Test
    void theReadmeNamesOptionsAsTheyAreRegistered() throws IOException {
        CommandTree tree = CommandTree.of(discord);

        assertThat(CommandTable.ofTheReadme())
                .allSatisfy(row -> {
                    List<CommandTree.Node> options = tree.optionsOf(row.line());
                    assertThat(row.required()).containsExactlyElementsOf(names(options, true));
                    if (row.isWhole()) {
                        assertThat(row.optional())
                                .containsExactlyInAnyOrderElementsOf(names(options, false));
                    } else {
                        assertThat(names(options, false)).containsAll(row.optional());
                    }
                });
    }

    private static List<String> names(List<CommandTree.Node> options, boolean areRequired) {
        return options.stream()
                .filter(it -> it.definition().path("required").asBoolean(false) == areRequired)
                .map(CommandTree.Node::name)
                .toList();
    }
}
