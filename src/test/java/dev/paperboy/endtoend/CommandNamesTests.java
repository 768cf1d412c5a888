package dev.paperboy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.discord.text.Translation;
import dev.paperboy.endtoend.CommandTree.Kind;
import dev.paperboy.endtoend.CommandTree.Node;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What commands, options and choices are called, on Discord and in texts, in every language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandNamesTests {

    private static final Translation ENGLISH = Translation.english();

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private RunningBot bot;
    private CommandTree tree;
    private NamedInTexts named;

    static Stream<Translation> all() {
        return Translation.all();
    }

    static Stream<Translation> others() {
        return Translation.others();
    }

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, new ManualClock("2026-06-11T12:00:00Z"), data);
        discord.awaitCommands("search");
        tree = CommandTree.of(discord);
        named = new NamedInTexts(tree);
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    /** Choices and commands on messages are told of by their names alone. */
    private static String text(Node node) {
        boolean isNamedOnly =
                node.kind() == Kind.CHOICE
                        || node.definition().path("description").asString("").isEmpty();
        return isNamedOnly ? "name" : "description";
    }

    @Test
    void everyCommandOptionAndChoiceHasAnEnglishText() {
        assertThat(tree.nodes())
                .allSatisfy(node ->
                        assertThat(ENGLISH.texts())
                                .containsEntry(
                                        node.key() + "." + text(node),
                                        node.definition()
                                                .path(text(node))
                                                .asString()
                                                .replace("'", "''")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextOfACommandBelongsToOne(Translation translation) {
        Set<String> known =
                tree.nodes().stream()
                        .flatMap(node ->
                                Stream.of(node.key() + ".name", node.key() + "." + text(node)))
                        .collect(Collectors.toSet());
        Set<String> keys = new HashSet<>(translation.texts().keySet());
        keys.removeIf(key -> !key.startsWith("command."));

        assertThat(known).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("others")
    void discordKnowsThemInTheLanguage(Translation translation) {
        for (String locale : translation.discordLocales()) {
            assertThat(tree.nodes())
                    .allSatisfy(node -> {
                        assertThat(node.shown(text(node), locale).replace("'", "''"))
                                .isEqualTo(translation.texts().get(node.key() + "." + text(node)));
                        assertThat(node.shown("name", locale))
                                .isEqualTo(
                                        translation
                                                .texts()
                                                .getOrDefault(node.key() + ".name", node.name())
                                                .replace("''", "'"));
                    });
        }
    }

    /** Else a text could not say which option it means. */
    @ParameterizedTest
    @MethodSource("others")
    void anOptionIsCalledTheSameInAllCommands(Translation translation) {
        for (String locale : translation.discordLocales()) {
            assertThat(tree.of(Kind.OPTION).map(Node::name).distinct())
                    .allSatisfy(name ->
                            assertThat(
                                            tree.of(Kind.OPTION)
                                                    .filter(node -> node.name().equals(name))
                                                    .map(node -> node.shown("name", locale))
                                                    .distinct())
                                    .as(name)
                                    .hasSize(1));
        }
    }

    @Test
    void everyCommandThatAnEnglishTextNamesIsThere() {
        List<String> lines = tree.of(Kind.COMMAND).map(Node::line).toList();

        assertThat(
                        ENGLISH.texts().values().stream()
                                .flatMap(it -> NamedInTexts.commands(it).stream()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(lines).contains(line));
    }

    @Test
    void everyOptionThatAnEnglishTextNamesIsThere() {
        List<String> names = tree.of(Kind.OPTION).map(Node::name).toList();

        assertThat(ENGLISH.texts().values().stream().flatMap(NamedInTexts::options))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(names).contains(name));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aTextNamesCommandsOptionsAndButtonsAsTheLanguageShowsThem(Translation translation) {
        for (Map.Entry<String, String> text : translation.texts().entrySet()) {
            String english = ENGLISH.texts().getOrDefault(text.getKey(), "");
            for (String locale : translation.discordLocales()) {
                assertThat(NamedInTexts.commands(text.getValue()))
                        .as(text.getKey())
                        .containsExactlyInAnyOrderElementsOf(
                                named.typed(NamedInTexts.commands(english), locale));
                assertThat(NamedInTexts.bold(text.getValue()))
                        .as(text.getKey())
                        .containsAll(named.wanted(text.getKey(), ENGLISH, translation, locale));
            }
        }
    }
}
