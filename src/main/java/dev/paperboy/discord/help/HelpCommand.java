package dev.paperboy.discord.help;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

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
        return SlashCommand.everywhere("help", english);
    }

    @Override
    public Reply handle(CommandRequest request) {
        return pages.first(HelpAsker.of(request.member(), request.language()));
    }
}
