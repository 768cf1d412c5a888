package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every language has every text, in good form. A new language is found by its file; whether it
 * calls commands rightly is for {@code CommandNamesTests}.
 */
class TranslationTests {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

    /** From here on a text is a sentence and no label. */
    private static final int LONGEST_OF_LABELS = 45;

    private static final Translation ENGLISH = Translation.english();
    private static final KeysInCode CODE = KeysInCode.read();

    static Stream<Translation> all() {
        return Translation.all();
    }

    static Stream<Translation> others() {
        return Translation.others();
    }

    private static Stream<WrittenText> texts(Translation translation) {
        return translation.texts().entrySet().stream()
                .map(entry -> new WrittenText(entry.getKey(), entry.getValue()));
    }

    @Test
    void theLanguagesAreThoseThatThereAreFilesFor() throws IOException {
        assertThat(new Texts().locales()).hasSize((int) all().count());
    }

    @ParameterizedTest
    @MethodSource("others")
    void aLanguageHasEveryTextAndNoOthersButNames(Translation translation) {
        Set<String> keys = new HashSet<>(translation.texts().keySet());
        Set<String> names = new HashSet<>(translation.names().keySet());
        names.removeAll(ENGLISH.texts().keySet());
        keys.removeAll(names);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(ENGLISH.texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("all")
    void noKeyIsWrittenTwice(Translation translation) {
        assertThat(translation.writtenKeys()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsWellFormed(Translation translation) {
        assertThat(texts(translation).flatMap(text -> text.faults().stream())).isEmpty();
    }

    /** Of a choice each may need its own number of branches, but not its own number. */
    @ParameterizedTest
    @MethodSource("others")
    void everyTextHasThePlaceholdersOfTheEnglishOne(Translation translation) {
        assertThat(texts(translation).filter(text -> !Translation.isName(text.key())))
                .allSatisfy(text ->
                        assertThat(text.placeholders())
                                .as(text.key())
                                .isEqualTo(english(text.key()).placeholders()));
    }

    private static WrittenText english(String key) {
        return new WrittenText(key, ENGLISH.texts().getOrDefault(key, ""));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsAsInEnglishIsMeantToBe(Translation translation) {
        List<String> same =
                texts(translation)
                        .filter(text -> WORDS.matcher(text.pattern()).find())
                        .filter(text -> text.equals(english(text.key())))
                        .map(WrittenText::key)
                        .toList();

        assertThat(same).containsExactlyInAnyOrderElementsOf(translation.asInEnglish());
    }

    /** What is short in English may be one; bodies that are sent are judged, too. */
    @ParameterizedTest
    @MethodSource("all")
    void whatStandsOnAButtonOrInASelectFitsThere(Translation translation) {
        assertThat(texts(translation).filter(text -> isLabel(english(text.key()))))
                .allSatisfy(text ->
                        assertThat(text.pattern().length())
                                .as(text.key())
                                .isLessThanOrEqualTo(DiscordLimits.BUTTON_LABEL));
    }

    private static boolean isLabel(WrittenText english) {
        return !english.pattern().isEmpty() && english.pattern().length() <= LONGEST_OF_LABELS;
    }

    @ParameterizedTest
    @MethodSource("all")
    void commandsAndChoicesKeepToTheirLengths(Translation translation) {
        Map<String, String> texts = translation.texts();

        assertThat(texts.keySet().stream().filter(key -> key.startsWith("command.")))
                .allSatisfy(key ->
                        assertThat(texts.get(key))
                                .as(key)
                                .hasSizeBetween(
                                        1,
                                        Translation.isName(key)
                                                ? DiscordLimits.COMMAND_NAME
                                                : DiscordLimits.COMMAND_DESCRIPTION));
    }

    /** Which texts of commands are used can be seen on the commands alone. */
    @Test
    void theCodeUsesEveryText() {
        assertThat(
                        ENGLISH.texts().keySet().stream()
                                .filter(key -> !key.startsWith("command."))
                                .filter(key -> !CODE.uses(key)))
                .isEmpty();
    }

    @Test
    void everyTextThatTheCodeUsesIsThere() {
        assertThat(CODE.beside(ENGLISH.texts().keySet())).isEmpty();
        assertThat(CODE.literals()).containsAll(KeysInCode.SHORT_BEGINNINGS);
    }
}
