package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class YamlPresetsTests {

    @TempDir private Path folder;

    private Presets without() {
        return new YamlPresets(new FileSystemResource(folder.resolve("none.yml")));
    }

    private Presets with(String text) throws IOException {
        Path file = folder.resolve("topics.yml");
        Files.writeString(file, text);
        return new YamlPresets(new FileSystemResource(file));
    }

    @Test
    void someFortyComeAlongWellDescribed() {
        assertThat(without().all())
                .hasSizeBetween(38, 50)
                .allSatisfy(preset -> {
                    assertThat(preset.topic().description()).hasSizeBetween(80, 300).endsWith(".");
                    assertThat(preset.topic().keywords()).hasSizeBetween(3, 8);
                    assertThat(preset.topic().width()).isNotEqualTo(Width.WIDE);
                });
        assertThat(without().all()).extracting(it -> it.topic().name()).doesNotHaveDuplicates();
        assertThat(without().find("llm-agents")).isPresent();
        assertThat(without().find("3d")).isPresent();
        assertThat(without().find("")).isEmpty();
    }

    @Test
    void theyComeByName() {
        assertThat(without().all())
                .extracting(it -> it.topic().name())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void theOperatorReplacesAddsAndRemoves() throws IOException {
        Presets presets =
                with(
                        """
                        robotics:
                          removed: true
                        math:
                          name: Only proofs
                        bees:
                          name: "Bees: a hobby"
                          description: About bees, ${HOME} and nothing else.
                          keywords: [honey, 1.58]
                          filter: has:code -wasp
                          width: wide
                        """);

        assertThat(presets.all()).hasSameSizeAs(without().all());
        assertThat(presets.find("robotics")).isEmpty();
        assertThat(presets.find("math").orElseThrow().topic())
                .isEqualTo(Topic.named("Only proofs"));
        Topic bees = presets.find("bees").orElseThrow().topic();
        assertThat(bees.name()).isEqualTo("Bees: a hobby");
        assertThat(bees.description()).isEqualTo("About bees, ${HOME} and nothing else.");
        assertThat(bees.keywords()).containsExactly("honey", "1.58");
        assertThat(bees.filter()).isInstanceOf(Filter.All.class);
        assertThat(bees.width()).isEqualTo(Width.WIDE);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'# nothing yet'", "'---'"})
    void aFileThatSaysNothingChangesNothing(String text) throws IOException {
        assertThat(with(text).all()).isEqualTo(without().all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    bees: {nmae: Bees}                           | 'bees.nmae' means nothing here
                    bees: {name: " "}                            | 'bees': it has no name
                    bees: {keywords: [honey]}                    | 'bees': it has no name
                    bees: Bees                                   | 'bees' does not tell a name
                    bees: {name: Bees, width: huge}              | huge
                    bees: {name: Bees, keywords: ["", x]}        | 'bees': a keyword of it is blank
                    bees: {name: Bees, filter: "a foo:bar"}      | 'bees': its filter is wrong at character 3
                    bees: {name: Bees, removed: perhaps}         | perhaps
                    bees: {name: a, name: b}                     | name
                    [bees]                                       | document
                    bees                                         | document
                    bees: ]                                      | ]
                    a_b: {name: Bees}                            | small letters
                    Bees: {name: Bees}                           | small letters
                    """)
    void whatCannotBeUnderstoodStopsTheStartWithOneSentence(String text, String named) {
        assertThatExceptionOfType(PresetsUnusable.class)
                .isThrownBy(() -> with(text))
                .withMessageContaining("topics.yml")
                .withMessageContaining(named)
                .withMessageEndingWith("correct them, or start without that file.")
                .withMessageNotContainingAny("\n", "dev.paperboy.subscription.PresetEntry@");
    }

    @Test
    void whatIsTooLongForATopicIsTooLongForAPreset() {
        assertThatExceptionOfType(PresetsUnusable.class)
                .isThrownBy(() -> with("bees: {name: " + "b".repeat(61) + "}"))
                .withMessageContaining("'bees': its name is too long");
        assertThatExceptionOfType(PresetsUnusable.class)
                .isThrownBy(() -> with("b".repeat(41) + ": {name: Bees}"))
                .withMessageContaining("at most 40");
    }
}
