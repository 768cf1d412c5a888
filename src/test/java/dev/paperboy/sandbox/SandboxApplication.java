package dev.paperboy.sandbox;

import dev.paperboy.PaperboyApplication;
import dev.paperboy.sandbox.control.TimeControl;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the bot with a local Discord around it: no account, no token, no network needed.
 *
 * <p>Annotated, so that {@code spring-boot:test-run} starts this and not another class of the tests
 * that has a main method; abstract, so that looking for components passes it over.
 */
@SpringBootApplication
public abstract class SandboxApplication {

    private static final List<String> SETTINGS =
            List.of(
                    // A look at the last days is all that a demo should ask of the source.
                    "--paperboy.harvest.history.enabled=false",
                    "--paperboy.figures.days=3",
                    "--paperboy.figures.every=1s",
                    // The clock is moved, and whoever moved it does not want to wait.
                    "--paperboy.harvest.tick=1s",
                    "--paperboy.digest.plan-every=1s",
                    "--paperboy.digest.patience=" + TimeControl.LIST_PATIENCE,
                    // Never the database that the environment may name.
                    "--spring.datasource.url=");

    private SandboxApplication() {}

    public static void main(String[] args) {
        start(args);
    }

    /** Starts it with these arguments besides its own. */
    public static SpringApplication.Running start(String... args) {
        return SpringApplication.from(PaperboyApplication::main)
                .with(SandboxConfiguration.class)
                .run(Stream.concat(SETTINGS.stream(), Stream.of(args)).toArray(String[]::new));
    }
}
