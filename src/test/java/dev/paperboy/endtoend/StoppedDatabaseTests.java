package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.store.StoppablePostgres;

import io.micrometer.core.instrument.MeterRegistry;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A PostgreSQL server that is stopped while digests are on their way, and started again later. */
class StoppedDatabaseTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    private final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));

    /** More than may be on their way to one server at the same time. */
    private final List<LocalChannel> channels =
            IntStream.range(0, 8).mapToObj(i -> guild.textChannel("papers-" + i)).toList();

    @TempDir Path folder;

    @AfterEach
    void stop() {
        hub.close();
        discord.close();
    }

    @Test
    void whatWasOnItsWayIsThereOnceAndTheRestComesWhenItIsBack() {
        try (StoppablePostgres database = new StoppablePostgres(folder.resolve("server"));
                RunningBot bot = start(database)) {
            discord.awaitCommands("digest");
            channels.forEach(this::setUp);
            // Discord has the message, and the bot can neither record that nor read what is next.
            discord.faults()
                    .next(Requests.posts(), Fault.held("stop", database::stop).afterTheDeed());

            clock.set("2026-06-13T07:00:05Z");
            Awaitility.await("the failure").atMost(PATIENCE).until(() -> isFailing(bot));
            assertThat(channels).anyMatch(it -> it.posted().isEmpty());
            database.startAgain();

            Awaitility.await("all digests")
                    .atMost(PATIENCE)
                    .until(() -> channels.stream().noneMatch(it -> it.posted().isEmpty()));
            Awaitility.await("the end of all deliveries")
                    .atMost(PATIENCE)
                    .until(() -> bot.gauge("paperboy.delivery.due") == 0);
            assertThat(channels).allSatisfy(it -> assertThat(it.posted()).hasSize(1));
            assertThat(isFailing(bot)).isFalse();
            assertThat(bot.fatalFailures()).isEmpty();
            assertThat(admin.in(channels.getFirst()).types("/digest history").reply().text())
                    .contains("posted: ");
        }
    }

    /** Patient for less long than by default, so that it soon notices what is wrong. */
    private RunningBot start(StoppablePostgres database) {
        return RunningBot.start(
                discord,
                hub,
                clock,
                folder.resolve("data"),
                "spring.datasource.url=" + database.url(),
                "spring.datasource.hikari.connection-timeout=1000",
                "paperboy.delivery.lease=10s");
    }

    private void setUp(LocalChannel channel) {
        assertThat(
                        admin.in(channel)
                                .types(
                                        "/digest setup",
                                        option("time_zone", "UTC"),
                                        option("time", "7"))
                                .reply()
                                .text())
                .startsWith("Done.");
    }

    private static boolean isFailing(RunningBot bot) {
        return bot.bean(MeterRegistry.class)
                        .get("paperboy.job.failing")
                        .tag("job", "send")
                        .gauge()
                        .value()
                > 0;
    }
}
