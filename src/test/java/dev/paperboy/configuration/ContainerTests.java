package dev.paperboy.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The container image starts the bot as the tests have tried it. */
class ContainerTests {

    @Test
    void itsVirtualMachineGetsTheArgumentsOfTheTests() throws IOException {
        List<String> arguments =
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(argument -> argument.startsWith("--"))
                        .toList();

        assertThat(arguments).isNotEmpty();
        assertThat(Files.readString(Path.of("Dockerfile"))).contains(arguments);
    }
}
