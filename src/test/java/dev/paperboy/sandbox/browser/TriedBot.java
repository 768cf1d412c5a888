package dev.paperboy.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.SandboxApplication;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.page.PageServer;

import org.springframework.context.ConfigurableApplicationContext;

import java.util.stream.Stream;

/** The bot as {@code ./mvnw spring-boot:test-run} starts it, without a network. */
final class TriedBot implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TriedBot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static TriedBot start(String... arguments) {
        Stream<String> own =
                Stream.of(
                        "--sandbox.port=0",
                        "--server.port=0",
                        // A Friday, so that tests and pictures do not hang on the day.
                        "--sandbox.start=2026-06-12T15:00:00Z",
                        // Nothing listens there, as where there is no network.
                        "--HUGGINGFACE_URL=http://127.0.0.1:1");
        return new TriedBot(
                SandboxApplication.start(
                                Stream.concat(own, Stream.of(arguments)).toArray(String[]::new))
                        .getApplicationContext());
    }

    String url() {
        return context.getBean(PageServer.class).url();
    }

    @Override
    public void close() {
        assertThat(context.getBean(LocalDiscord.class).findings()).isEmpty();
        context.close();
    }
}
