package dev.paperboy.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.SandboxApplication;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.page.PageServer;

import org.springframework.context.ConfigurableApplicationContext;

/** The bot as {@code ./mvnw spring-boot:test-run} starts it, without a network. */
final class TriedBot implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TriedBot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it where there is no network, and without what the demo does. */
    static TriedBot start() {
        // Nothing listens there.
        return start("http://127.0.0.1:1");
    }

    /** Starts it with this in the place of Hugging Face. */
    static TriedBot start(String huggingFace) {
        return new TriedBot(
                SandboxApplication.start(
                                "--sandbox.port=0",
                                "--server.port=0",
                                "--sandbox.demo=false",
                                // A Friday, so that tests and pictures do not hang on the day.
                                "--sandbox.start=2026-06-12T15:00:00Z",
                                "--HUGGINGFACE_URL=" + huggingFace)
                        .getApplicationContext());
    }

    LocalDiscord discord() {
        return context.getBean(LocalDiscord.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String url() {
        return context.getBean(PageServer.class).url();
    }

    @Override
    public void close() {
        try (context) {
            assertThat(discord().findings()).isEmpty();
        }
    }
}
