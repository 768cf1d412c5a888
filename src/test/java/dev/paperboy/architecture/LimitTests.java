package dev.paperboy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import dev.paperboy.discord.limits.DiscordLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Discord's limits are written down once. */
class LimitTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/paperboy");
    private static final Path LIMITS = SOURCES.resolve("discord/limits/DiscordLimits.java");

    /** A smaller limit's number is too often meant otherwise. */
    private static final int UNMISTAKABLE = 1000;

    private static final Set<Integer> LIMIT_NUMBERS =
            Stream.of(DiscordLimits.class.getFields())
                    .filter(field -> field.getType() == int.class)
                    .map(LimitTests::valueOf)
                    .filter(limit -> limit > UNMISTAKABLE)
                    .collect(toSet());

    @Test
    void theLimitsAreFound() {
        assertThat(LIMIT_NUMBERS).contains(2000, 4000, 4096, 6000, 8000, 10170);
    }

    @Test
    void noLimitIsWrittenDownAgain() throws IOException {
        assertThat(NumbersInSource.of(sourcesThatMeetLimits()))
                .isNotEmpty()
                .allSatisfy((source, numbers) ->
                        assertThat(numbers)
                                .as(source.toString())
                                .doesNotContainAnyElementsOf(LIMIT_NUMBERS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { int limit = 2000; }",
                "class A { int limit() { return 10_170; } }",
                "class A { long limit = 2_000L; }",
                "class A { int limit = 2 * (1_500 + 500); }",
                "class A { int flag = 1 << 15; }",
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
                    .filter(file -> !file.equals(LIMITS))
                    .toList();
        }
    }

    private static int valueOf(Field constant) {
        try {
            return constant.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
