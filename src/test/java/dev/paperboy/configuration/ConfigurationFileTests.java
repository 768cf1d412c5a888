package dev.paperboy.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The file that explains every property of the bot. */
class ConfigurationFileTests {

    private static final Path FILE = Path.of("config/application.yml");

    @Test
    void showsEveryPropertyWithItsDefaultAndNothingElse() throws IOException {
        Map<String, String> known =
                KnownProperty.all().stream()
                        .collect(toMap(KnownProperty::name, KnownProperty::defaultAsText));

        assertThat(shownIn(Files.readAllLines(FILE))).isEqualTo(known);
    }

    @Test
    void explainsEveryProperty() throws IOException {
        assertThat(DocumentedProperty.in(Files.readAllLines(FILE)))
                .allSatisfy(property ->
                        assertThat(property.explanation())
                                .as(property.name())
                                .matches("( \\S+){4,}.*"));
    }

    /** It is read from the folder that the bot runs in: a default must not be frozen there. */
    @Test
    void setsNothing() throws IOException {
        Object settings = new Yaml().load(Files.readString(FILE));

        assertThat(settings).isNull();
    }

    @Test
    void aValueIsReadAsYamlReadsIt() {
        assertThat(
                        shownIn(
                                List.of(
                                        "#paperboy.a: 20",
                                        "#paperboy.b: \"21:30\"",
                                        "#paperboy.c: [x, y]",
                                        "#paperboy.d:",
                                        "# paperboy.e: only mentioned")))
                .isEqualTo(
                        Map.of(
                                "paperboy.a", "20",
                                "paperboy.b", "21:30",
                                "paperboy.c", "[x, y]",
                                "paperboy.d", "null"));
    }

    @Test
    void anExplanationEndsAtAnEmptyLine() {
        List<DocumentedProperty> properties =
                DocumentedProperty.in(List.of("# a heading", "", "# why", "#paperboy.a: 1"));

        assertThat(properties).containsExactly(new DocumentedProperty("paperboy.a", 1, " why"));
    }

    private static Map<String, String> shownIn(List<String> lines) {
        return DocumentedProperty.in(lines).stream()
                .collect(toMap(DocumentedProperty::name, DocumentedProperty::valueAsText));
    }
}
