package dev.paperboy.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.paperboy.paper.Figures;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.page.PageServer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.loader.tools.MainClassFinder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** What {@code ./mvnw spring-boot:test-run} gives to who tries the bot. */
class SandboxTests {

    /** Nothing listens at port 1, as where there is no network. */
    private static final String NO_HUGGING_FACE = "--HUGGINGFACE_URL=http://127.0.0.1:1";

    @Test
    void isWhatTestRunFindsAmongTheTests() throws IOException {
        String main =
                MainClassFinder.findSingleMainClass(
                        Path.of("target/test-classes").toFile(),
                        SpringBootApplication.class.getName());

        assertThat(main).isEqualTo(SandboxApplication.class.getName());
    }

    @Test
    void showsTheDigestOfAServerThatHasJustSetItUp() throws Exception {
        Path data;
        try (ConfigurableApplicationContext sandbox =
                SandboxApplication.start("--sandbox.port=0", "--server.port=0", NO_HUGGING_FACE)
                        .getApplicationContext()) {
            data = sandbox.getBean(TemporaryFolder.class).path();
            DemoServer server = sandbox.getBean(DemoServer.class);
            Awaitility.await("the digest")
                    .atMost(ONE_MINUTE)
                    .until(() -> !server.papers().posted().isEmpty());

            assertThat(server.papers().posted().getFirst().text())
                    .contains("10 of 14 papers", "EvoMemo", "Why these?");
            String page = sandbox.getBean(PageServer.class).url();
            assertThat(read(page)).contains("Paperboy sandbox");
            assertThat(read(page + "sandbox/state"))
                    .contains("The papers are invented, since http://127.0.0.1:1 cannot be read");
            Awaitility.await("the search, with what is on no list")
                    .atMost(ONE_MINUTE)
                    .until(() ->
                            server.admin().in(server.papers()).sees().stream()
                                    .anyMatch(it -> it.text().contains("A Sieve for a Memory")));
            Awaitility.await("the figure of the best paper")
                    .until(() ->
                            sandbox.getBean(Figures.class)
                                    .find(new PaperId("0001.00001"))
                                    .isPresent());
            assertThat(sandbox.getBean(LocalDiscord.class).findings()).isEmpty();
            assertThat(data).isNotEmptyDirectory();
        }
        assertThat(data).doesNotExist();
    }

    private static String read(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
