package dev.paperboy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paperboy.CannotStart;
import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Choice;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An operator's file of topics to begin with, as the bot finds it when it starts. */
class PresetsAtStartTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private @TempDir Path folder;

    @AfterEach
    void stop() {
        hub.close();
        discord.close();
    }

    private RunningBot start(String topics) throws IOException {
        Path file = Files.writeString(folder.resolve("ours.yml"), topics);
        return RunningBot.start(
                discord,
                hub,
                new ManualClock("2026-06-11T12:00:00Z"),
                folder.resolve("data"),
                "paperboy.topics.presets=" + file);
    }

    @Test
    void itsTopicsAreOffered() throws IOException {
        LocalGuild guild = discord.createGuild("Reading group");
        Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));

        try (RunningBot bot = start("bees: {name: Bees}\nrobotics: {removed: true}")) {
            discord.awaitCommands("topics");
            assertThat(bot.isStopping()).isFalse();
            assertThat(
                            admin.in(guild.textChannel("papers"))
                                    .asksFor("/topics add", "preset", "be")
                                    .choices())
                    .contains(new Choice("Bees", "bees"));
        }
    }

    @Test
    void oneThatCannotBeUnderstoodStopsTheStartWithOneSentence() {
        Throwable failure = catchThrowable(() -> start("bees: {name: Bees, filter: '(honey'}"));

        assertThat(CannotStart.in(failure))
                .hasValueSatisfying(reason ->
                        assertThat(reason)
                                .hasMessageContaining("ours.yml")
                                .hasMessageContaining("'bees': its filter is wrong at character"));
    }
}
