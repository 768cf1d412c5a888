package dev.paperboy.bench;

import dev.paperboy.process.BotProcess;
import dev.paperboy.sandbox.discord.Bots;
import dev.paperboy.sandbox.discord.LocalDiscord;

import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The least that a bot can be: on an unmodified JDA, it says the same to everything at once. */
final class EchoBot extends ListenerAdapter {

    private static final String TOKEN = "paperboy.test.echo.token";
    private static final String API = "paperboy.test.echo.api";
    private static final String GATEWAY = "paperboy.test.echo.gateway";

    private EchoBot() {}

    /** Starts one in a process of its own. */
    static BotProcess start(Path log, LocalDiscord discord, List<String> jvm) {
        List<String> told =
                List.of(
                        "-D%s=%s".formatted(TOKEN, discord.token()),
                        "-D%s=%s".formatted(API, discord.apiUrl()),
                        "-D%s=%s".formatted(GATEWAY, discord.gatewayUrl()));
        return BotProcess.start(
                log, EchoBot.class, Stream.concat(jvm.stream(), told.stream()).toList(), List.of());
    }

    public static void main(String[] args) {
        Bots.builder(
                        System.getProperty(TOKEN),
                        System.getProperty(API),
                        System.getProperty(GATEWAY))
                .addEventListeners(new EchoBot())
                .build();
    }

    private static void answer(IReplyCallback event) {
        event.reply("You said something.").setEphemeral(true).queue();
    }

    @Override
    public void onGenericCommandInteraction(GenericCommandInteractionEvent event) {
        answer(event);
    }

    @Override
    public void onGenericComponentInteractionCreate(GenericComponentInteractionCreateEvent event) {
        answer(event);
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        event.replyChoiceStrings("You typed something.").queue();
    }
}
