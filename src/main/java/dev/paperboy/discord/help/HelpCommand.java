package dev.paperboy.discord.help;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

/** {@code /help}: what Paperboy can do, by task and with examples. */
@Component
class HelpCommand implements SlashCommand {

    private final HelpPages pages;
    private final Language english;

    HelpCommand(HelpPages pages, Texts texts) {
        this.pages = pages;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("help", english.text("command.help.description"))
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
    }

    @Override
    public Reply handle(CommandRequest request) {
        return pages.first(HelpAsker.of(request.member(), request.language()));
    }
}
