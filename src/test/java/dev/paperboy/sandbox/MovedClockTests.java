package dev.paperboy.sandbox;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.paperboy.sandbox.control.Destination;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPages;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.page.Surroundings;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/** What becomes of a bot that has read real papers, when the clock is moved. */
class MovedClockTests {

    @Test
    void theInventedPapersGoOnWhereTheRealOnesEnd() {
        try (DailyPapersHub real = DailyPapersHub.start();
                ConfigurableApplicationContext sandbox = sandbox(real)) {
            DemoServer server = sandbox.getBean(DemoServer.class);
            Surroundings around = sandbox.getBean(Surroundings.class);
            sandbox.getBean(LocalDiscord.class).awaitCommands("digest");
            assertThat(around.supply().note()).contains("come from " + real.url());
            ChannelActor ada = server.admin().in(server.papers());
            awaitLists(ada);
            ada.types("/digest setup", option("time_zone", "UTC"), option("time", "15")).reply();

            around.time().move(Destination.DIGEST);

            assertThat(digest(server).text())
                    .contains("Fri 12 Jun", "On the Matter of 2606.00003")
                    .doesNotContain("added late");
            assertThat(around.supply().note()).contains("those read before are real");
            around.time().move(Destination.DAY);
            assertThat(around.supply().invented()).isTrue();
            assertThat(sandbox.getBean(LocalDiscord.class).findings()).isEmpty();
        }
    }

    private static ConfigurableApplicationContext sandbox(DailyPapersHub real) {
        real.add(
                JsonMapper.shared()
                        .readTree(
                                HubPages.list(
                                        List.of(
                                                HubPaper.of("2606.00001", 50, "2026-06-11"),
                                                HubPaper.of("2606.00002", 40, "2026-06-11"),
                                                HubPaper.of("2606.00003", 900, "2026-06-12")))));
        return SandboxApplication.start(
                        "--sandbox.port=0",
                        "--server.port=0",
                        "--sandbox.demo=false",
                        "--sandbox.start=2026-06-12T15:30:00Z",
                        "--HUGGINGFACE_URL=" + real.url())
                .getApplicationContext();
    }

    /** What is read after the clock was moved does not come from where it was read before. */
    private static void awaitLists(ChannelActor ada) {
        Awaitility.await("the real papers of the day")
                .atMost(ONE_MINUTE)
                .until(() ->
                        ada.types("/trending", option("period", "today"))
                                .reply()
                                .text()
                                .contains("2606.00003"));
    }

    private static Message digest(DemoServer server) {
        return Awaitility.await("the digest")
                .atMost(ONE_MINUTE)
                .until(
                        () ->
                                server.papers().posted().stream()
                                        .filter(it -> it.text().contains("Why these?"))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
