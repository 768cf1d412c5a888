package dev.paperboy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Discord's limits are written down once. */
class LimitTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/paperboy");
    private static final Path LIMITS = SOURCES.resolve("discord/limits");

    /** Those that are hardly ever meant otherwise; a smaller limit's number can mean anything. */
    private static final Set<Integer> LIMIT_NUMBERS =
            Set.of(2000, 3500, 4000, 4096, 6000, 8000, 9500, 10170);

    @ParameterizedTest
    @MethodSource("sourcesThatMeetLimits")
    void noLimitIsWrittenDownAgain(Path source) throws IOException {
        assertThat(NumbersInSource.of(Files.readString(source)))
                .doesNotContainAnyElementsOf(LIMIT_NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { int limit = 2000; }",
                "class A { int limit() { return 10_170; } }",
                "class A { String cut(String s) { return s.substring(0, 0xfa0); } }",
                "record A(@Max(4096) int b) {}"
            })
    void aLimitWrittenDownAgainIsCaught(String source) {
        assertThat(NumbersInSource.of(source)).containsAnyElementsOf(LIMIT_NUMBERS);
    }

    @Test
    void aNumberInACommentOrATextIsNoLimit() {
        assertThat(NumbersInSource.of("/** At most 2000. */ class A { String b = \"4000\"; }"))
                .isEmpty();
    }

    private static List<Path> sourcesThatMeetLimits() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            file.startsWith(SOURCES.resolve("discord"))
                                    || file.startsWith(SOURCES.resolve("digest")))
                    .filter(file -> !file.startsWith(LIMITS))
                    .toList();
        }
    }
}
