package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CannotStartTests {

    @Test
    void theReasonIsFoundBelowWhatItLedTo() {
        CannotStart reason = new CannotStart("No disk.");
        assertThat(CannotStart.in(new IllegalStateException(new RuntimeException(reason))))
                .containsSame(reason);
        assertThat(CannotStart.in(new IllegalStateException("other"))).isEmpty();
        assertThat(CannotStart.in(null)).isEmpty();
    }

    @Test
    void otherFailuresAreReportedAsSpringBootDoes() {
        CannotStartReporter reporter = new CannotStartReporter(null);
        assertThat(reporter.reportException(new IllegalStateException())).isFalse();
        assertThat(reporter.reportException(new CannotStart("This is only a test."))).isTrue();
    }

    @Test
    void theProcessTellsOneSentenceAndEndsWithItsCode(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Process process = start(folder, file.resolve("data"));
        List<String> told = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(told::add);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(() -> String.join("\n", told)).isEqualTo(78);
        assertThat(told)
                .filteredOn(line -> !line.contains(" INFO "))
                .singleElement()
                .asString()
                .contains("ERROR")
                .contains("The data folder " + file.resolve("data") + " cannot be written to");
    }

    private static Process start(Path workingFolder, Path data) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaperboyApplication.class.getName(),
                        "--server.port=0");
        builder.environment().put("PAPERBOY_DATA", data.toString());
        builder.environment().put("DISCORD_TOKEN", "not-a-token");
        return builder.directory(workingFolder.toFile()).redirectErrorStream(true).start();
    }
}
