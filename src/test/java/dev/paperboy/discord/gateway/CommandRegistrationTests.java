package dev.paperboy.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Directories;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.sandbox.discord.Bots;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** That Discord knows the commands, whatever happens while it is told. */
class CommandRegistrationTests {

    private static final String COMMANDS = "/applications/{application_id}/commands";

    private final LocalDiscord discord = LocalDiscord.start();
    private final AtomicReference<String> recorded = new AtomicReference<>("");
    private JDA jda;
    private CommandRegistration registration;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        jda = Bots.builder(discord).build().awaitReady();
        registration =
                new CommandRegistration(
                        Directories.of(new Greeting()),
                        new CommandTexts(new Texts()),
                        new Remembered(),
                        new CommandMentions(),
                        Duration.ofMillis(10));
    }

    @AfterEach
    void stop() {
        Bots.end(jda);
        discord.close();
    }

    /** A command to register. */
    private static final class Greeting implements SlashCommand {

        @Override
        public SlashCommandData definition() {
            return Commands.slash("greet", "Greets");
        }

        @Override
        public Reply handle(CommandRequest request) {
            throw new UnsupportedOperationException();
        }
    }

    /** An identity that lasts as long as the test. */
    private final class Remembered implements ApplicationIdentity {

        @Override
        public boolean claim(long applicationId) {
            return true;
        }

        @Override
        public boolean hasRegistered(String commandsHash) {
            return recorded.get().equals(commandsHash);
        }

        @Override
        public void recordRegistered(String commandsHash) {
            recorded.set(commandsHash);
        }
    }

    @Test
    void aServerErrorIsNotTheEndOfIt() {
        discord.faults().next(Requests.to("GET", COMMANDS), Fault.status(500));
        discord.faults().next(Requests.to("PUT", COMMANDS), Fault.status(500));
        registration.register(jda);
        discord.awaitCommands("greet");
        assertThat(discord.log().requests().stream().filter(it -> it.mishap() != null)).hasSize(2);
    }

    @Test
    void commandsThatSomebodyElseHasChangedAreToldAnew() {
        registration.register(jda);
        discord.awaitCommands("greet");
        Awaitility.await("the record").until(() -> !recorded.get().isEmpty());

        jda.updateCommands().addCommands(Commands.slash("other", "Of somebody else")).complete();
        registration.register(jda);
        discord.awaitCommands("greet");
    }

    @Test
    void commandsThatAreGoneWhenAnotherSessionBeginsAreToldAnew() {
        registration.register(jda);
        discord.awaitCommands("greet");
        Awaitility.await("the record").until(() -> !recorded.get().isEmpty());
        jda.addEventListener(
                new SessionListener(
                        new Remembered(),
                        registration,
                        reason -> {
                            throw new AssertionError(reason);
                        }));

        jda.updateCommands().addCommands(Commands.slash("other", "Of somebody else")).complete();
        discord.gateway().invalidateSessions(false);
        discord.awaitCommands("greet");
    }
}
