package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.paperboy.CannotStart;
import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.gateway.CloseCode;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the operator is told when the bot cannot start, or not go on. */
class StartTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final ManualClock clock = new ManualClock("2026-06-13T06:59:30Z");

    @TempDir Path data;

    @AfterEach
    void stop() {
        hub.close();
        discord.close();
    }

    private RunningBot start(String... properties) {
        return RunningBot.start(discord, hub, clock, data, properties);
    }

    private static void awaitFailure(RunningBot bot, String reason) {
        Awaitility.await(reason)
                .until(() -> bot.fatalFailures().stream().anyMatch(it -> it.contains(reason)));
    }

    @Test
    void withoutATokenItNamesBothWays() {
        assertThatThrownBy(() -> start("paperboy.discord.token="))
                .hasRootCauseInstanceOf(CannotStart.class)
                .rootCause()
                .hasMessageContainingAll("DISCORD_TOKEN", "./mvnw spring-boot:test-run");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theInviteLinkAsksForWhatIsNeededAndNoMore(CapturedOutput log) {
        try (RunningBot _ = start()) {
            discord.awaitCommands("digest");
        }
        long needed =
                Permission.bits(
                        Set.of(
                                Permission.VIEW_CHANNEL,
                                Permission.SEND_MESSAGES,
                                Permission.READ_MESSAGE_HISTORY,
                                Permission.CREATE_PUBLIC_THREADS,
                                Permission.SEND_MESSAGES_IN_THREADS));
        assertThat(log.getOut().lines().filter(line -> line.contains("Invite link: ")))
                .singleElement(as(STRING))
                .contains("client_id=" + discord.applicationId())
                .contains("scope=applications.commands+bot")
                .endsWith("permissions=" + needed);
    }

    @Test
    void aWrongTokenIsToldAndEndsIt() {
        try (RunningBot bot = start("paperboy.discord.token=wrong")) {
            awaitFailure(bot, "does not accept the token (401)");
        }
    }

    @Test
    void aTokenThatIsRevokedWhileItRunsIsToldAndEndsIt() {
        try (RunningBot bot = start()) {
            discord.awaitBot();
            discord.gateway().closeConnections(CloseCode.AUTHENTICATION_FAILED);
            awaitFailure(bot, "does not accept the token (4004)");
        }
    }

    /** The gateway notices a revoked token at its next connection only, which may be days later. */
    @Test
    void aTokenThatIsRefusedWithAMessageIsToldEndsItAndNothingMoreIsAsked() {
        LocalDate friday = LocalDate.of(2026, 6, 12);
        hub.add(SamplePapers.around(friday.plusDays(1)));
        LocalGuild guild = discord.createGuild("Reading group");
        Actor owner = guild.owner();
        List<LocalChannel> channels =
                Stream.of("one", "two", "three").map(guild::textChannel).toList();
        try (RunningBot bot = start()) {
            discord.awaitCommands("digest");
            bot.awaitList(friday);
            channels.forEach(channel ->
                    owner.in(channel)
                            .types("/digest setup", option("time_zone", "UTC"), option("time", "7"))
                            .reply());
            assertThat(health(bot)).isEqualTo(Status.UP);
            discord.faults().always(Requests.posts(), Fault.refusal(DiscordError.UNAUTHORIZED));
            clock.set("2026-06-13T07:00:05Z");

            awaitFailure(bot, "does not accept the token any more (401)");
            // What was on its way at the same time is refused as well.
            Awaitility.await("all answers")
                    .until(() -> bot.gauge("paperboy.delivery.in.flight") == 0);
            int asked = posts();
            clock.set("2026-06-14T07:00:05Z");
            Awaitility.await("more to send")
                    .until(() -> bot.gauge("paperboy.delivery.due") > channels.size());
            Awaitility.await("ticks").during(Duration.ofSeconds(1)).until(() -> posts() == asked);

            assertThat(asked).isBetween(1, channels.size());
            assertThat(bot.fatalFailures()).hasSize(1);
            assertThat(health(bot)).isEqualTo(Status.DOWN);
        }
        try (RunningBot _ = start()) {
            discord.faults().clear();
            channels.forEach(channel ->
                    channel.awaitMessage(message -> message.text().contains("10 of 14")));
        }
    }

    private static Status health(RunningBot bot) {
        return bot.bean(HealthEndpoint.class).health().getStatus();
    }

    private int posts() {
        return discord.log().requests("POST", "/channels/{channel_id}/messages").size();
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedAndTheFirstGoesOn() {
        try (RunningBot first = start()) {
            assertThatThrownBy(this::start)
                    .hasRootCauseInstanceOf(CannotStart.class)
                    .rootCause()
                    .hasMessageContaining(data.toString());
            discord.awaitCommands("digest");
            assertThat(first.fatalFailures()).isEmpty();
        }
    }

    @Test
    void commandsThatDiscordHasLostAreRegisteredAgain() {
        try (RunningBot _ = start()) {
            discord.awaitCommands("digest");
        }
        assertThat(discord.world().commands().replaceAll(0, List.of())).isEmpty();
        try (RunningBot _ = start()) {
            discord.awaitCommands("digest");
        }
    }

    @Test
    void aDatabaseOfAnotherApplicationIsRefused() {
        try (RunningBot _ = start();
                LocalDiscord other = LocalDiscord.start()) {
            discord.awaitCommands("digest");
            assertThat(other.applicationId()).isNotEqualTo(discord.applicationId());
        }
        try (LocalDiscord other = LocalDiscord.start();
                RunningBot bot = RunningBot.start(other, hub, clock, data)) {
            awaitFailure(bot, "belongs to another Discord application");
            assertThat(other.commands()).isEmpty();
        }
    }
}
