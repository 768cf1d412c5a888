package dev.paperboy.sandbox;

import dev.paperboy.PaperboyApplication;

import org.springframework.boot.SpringApplication;

/** Starts the bot with a local Discord around it: no account, no token, no network needed. */
public final class SandboxApplication {

    private SandboxApplication() {}

    public static void main(String[] args) {
        SpringApplication.from(PaperboyApplication::main)
                .with(SandboxConfiguration.class, DemoTour.class)
                .run(args);
    }
}
