package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/**
 * From the source to the message: a real day of papers reaches its channel, and commands answer.
 */
class MainJobTests {

    /** The papers of 2026-06-12 with the most votes, in order. */
    private static final List<String> TOP_TEN =
            List.of(
                    "EvoArena: Tracking Memory Evolution for Robust LLM Agents in Dynamic"
                            + " Environments",
                    "MiniMax Sparse Attention",
                    "Robust-U1: Can MLLMs Self-Recover Corrupted Visual Content for Robust"
                            + " Understanding?",
                    "HYDRA-X: Native Unified Multimodal Models with Holistic Visual Tokenizers",
                    "Demystifying Hidden-State Recurrence",
                    "VIA-SD: Verification via Intra-Model Routing for Speculative Decoding",
                    "Where, What, Why, and Importance",
                    "From 2D Grids to 1D Tokens",
                    "TreeSeeker",
                    "Risk Under Pressure");

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final ManualClock clock = new ManualClock("2026-06-13T06:59:30Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));

    @TempDir Path data;

    @AfterEach
    void stop() {
        hub.close();
        discord.close();
    }

    @Test
    void theDayReachesItsChannelOnceThroughTheApi() {
        hub.add(DailyPapersCapture.real());
        theDayReachesItsChannelOnce();
    }

    @Test
    void theDayReachesItsChannelOnceThroughThePage() {
        hub.add(DailyPapersCapture.real()).apiDown();
        theDayReachesItsChannelOnce();
        assertThat(hub.requests()).contains("/papers/date/2026-06-12");
    }

    private void theDayReachesItsChannelOnce() {
        try (RunningBot _ = RunningBot.start(discord, hub, clock, data)) {
            discord.awaitCommands("digest");
            Exchange setup =
                    admin.in(papers)
                            .types(
                                    "/digest setup",
                                    option("time_zone", "Europe/Berlin"),
                                    option("time", "9"));
            assertThat(setup.reply().text()).contains("09:00", "Europe/Berlin");
            assertThat(setup.isEphemeral()).isTrue();

            clock.set("2026-06-13T07:00:05Z");
            Message digest = papers.awaitMessage(message -> message.text().contains("10 of 30"));
            assertThat(TOP_TEN).allSatisfy(title -> assertThat(unescaped(digest)).contains(title));
            assertThat(TOP_TEN.stream().map(unescaped(digest)::indexOf)).isSorted();
            assertThat(digest.pings().nobody()).isTrue();

            Exchange paper = admin.in(papers).types("/paper", option("query", "2606.00467"));
            assertThat(unescaped(paper.reply()))
                    .contains("On the Limits of LLM Adaptability", "Abstract", "PDF");

            // What was saved is found a moment later.
            Awaitility.await("the index")
                    .untilAsserted(
                            () -> assertThat(unescaped(search())).contains(TOP_TEN.getFirst()));

            assertThat(papers.messages().stream().filter(it -> it.text().contains("10 of 30")))
                    .hasSize(1);
            assertThat(discord.findings()).isEmpty();
        }
    }

    private Message search() {
        return admin.in(papers)
                .types("/search", option("query", "tracking memory evolution"))
                .reply();
    }

    private static String unescaped(Message message) {
        return message.text().replace("\\", "");
    }
}
