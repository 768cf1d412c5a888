package dev.paperboy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The sandbox's page is a tool beside the bot, and must not outgrow it. */
class SandboxSizeTests {

    private static final Path BOT = Path.of("src/main/java");
    private static final Path SANDBOX = Path.of("src/test/java/dev/paperboy/sandbox");
    private static final Path PAGE = Path.of("src/test/resources/sandbox/page");

    /** What the end-to-end tests need without any page. */
    private static final Set<Path> STAND_INS =
            Set.of(SANDBOX.resolve("discord"), SANDBOX.resolve("hub"));

    @Test
    void thePageWithAllThatServesItHasAtMostAQuarterOfTheBotsLines() throws IOException {
        long page = lines(PAGE) + lines(SANDBOX);

        assertThat(page).isPositive().isLessThanOrEqualTo(lines(BOT) / 4);
    }

    private static long lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long lines = 0;
            for (Path file : files.filter(SandboxSizeTests::counts).toList()) {
                try (Stream<String> text = Files.lines(file)) {
                    lines += text.filter(line -> !line.isBlank()).count();
                }
            }
            return lines;
        }
    }

    private static boolean counts(Path file) {
        return Files.isRegularFile(file)
                && !file.getFileName().toString().endsWith("Tests.java")
                && STAND_INS.stream().noneMatch(file::startsWith);
    }
}
