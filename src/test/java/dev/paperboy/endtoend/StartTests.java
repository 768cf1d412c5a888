package dev.paperboy.endtoend;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.paperboy.CannotStart;
import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.gateway.CloseCode;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

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
            Awaitility.await("the commands").until(() -> !discord.commands().isEmpty());
        }
        long needed =
                Permission.bits(
                        Set.of(
                                Permission.VIEW_CHANNEL,
                                Permission.SEND_MESSAGES,
                                Permission.READ_MESSAGE_HISTORY));
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
            Awaitility.await("the session").until(() -> discord.gateway().connected() > 0);
            discord.gateway().closeConnections(CloseCode.AUTHENTICATION_FAILED);
            awaitFailure(bot, "does not accept the token (4004)");
        }
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedAndTheFirstGoesOn() {
        try (RunningBot first = start()) {
            assertThatThrownBy(this::start)
                    .hasRootCauseInstanceOf(CannotStart.class)
                    .rootCause()
                    .hasMessageContaining(data.toString());
            Awaitility.await("the commands").until(() -> !discord.commands().isEmpty());
            assertThat(first.fatalFailures()).isEmpty();
        }
    }

    @Test
    void commandsThatDiscordHasLostAreRegisteredAgain() {
        try (RunningBot _ = start()) {
            Awaitility.await("the commands").until(() -> !discord.commands().isEmpty());
        }
        assertThat(discord.world().commands().replaceAll(0, List.of())).isEmpty();
        try (RunningBot _ = start()) {
            Awaitility.await("the commands again").until(() -> !discord.commands().isEmpty());
        }
    }

    @Test
    void aDatabaseOfAnotherApplicationIsRefused() {
        try (RunningBot _ = start();
                LocalDiscord other = LocalDiscord.start()) {
            Awaitility.await("the commands").until(() -> !discord.commands().isEmpty());
            assertThat(other.applicationId()).isNotEqualTo(discord.applicationId());
        }
        try (LocalDiscord other = LocalDiscord.start();
                RunningBot bot = RunningBot.start(other, hub, clock, data)) {
            awaitFailure(bot, "belongs to another Discord application");
            assertThat(other.commands()).isEmpty();
        }
    }
}
