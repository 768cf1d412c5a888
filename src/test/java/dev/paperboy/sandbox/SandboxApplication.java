package dev.paperboy.sandbox;

import dev.paperboy.PaperboyApplication;

import org.springframework.boot.SpringApplication;

import java.util.stream.Stream;

/** Starts the bot with a local Discord around it: no account, no token, no network needed. */
public final class SandboxApplication {

    private SandboxApplication() {}

    public static void main(String[] args) {
        SpringApplication.from(PaperboyApplication::main)
                .with(SandboxConfiguration.class, DemoTour.class)
                .run(withoutHistory(args));
    }

    /**
     * A look at the last days is enough to try it, and all that a demo should ask of the source.
     */
    private static String[] withoutHistory(String[] args) {
        return Stream.concat(Stream.of("--paperboy.harvest.history.enabled=false"), Stream.of(args))
                .toArray(String[]::new);
    }
}
