package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.subscription.DigestSchedules;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;

/** A server's own settings can open a command to everybody; the bot does not rely on Discord. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenedCommandTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    private final Actor member = guild.member("Ben");
    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, new ManualClock("2026-06-11T12:00:00Z"), data);
        discord.awaitCommands("digest");
        ApplicationCommand digest =
                discord.commands().stream()
                        .filter(command -> command.name().equals("digest"))
                        .findFirst()
                        .orElseThrow();
        ObjectNode opened = digest.definition().deepCopy();
        discord.world()
                .commands()
                .put(digest.guildId(), opened.putNull("default_member_permissions"));
        admin.in(papers).types("/digest setup", option("time_zone", "UTC")).reply();
    }

    @AfterAll
    void stop() {
        assertThat(discord.findings()).isEmpty();
        bot.close();
        hub.close();
        discord.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup", "edit", "list", "preview", "history", "remove"})
    void aMemberWhoMayNotManageTheServerIsTurnedAway(String subcommand) {
        Option[] options =
                switch (subcommand) {
                    case "setup" ->
                            new Option[] {option("time_zone", "UTC"), option("another", true)};
                    case "edit", "remove" -> new Option[] {option("digest", "papers")};
                    default -> new Option[0];
                };

        assertThat(member.in(papers).types("/digest " + subcommand, options).reply().text())
                .contains("Manage Server")
                .doesNotContain("09:00");
        assertThat(bot.bean(DigestSchedules.class).ofGuild(guild.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "preview", "remove"})
    void aMemberWhoMayNotManageTheServerIsNotOfferedItsDigests(String subcommand) {
        String line = "/digest " + subcommand;
        assertThat(member.in(papers).asksFor(line, "digest", "").choices()).isEmpty();
        assertThat(admin.in(papers).asksFor(line, "digest", "").choices()).hasSize(1);
    }
}
