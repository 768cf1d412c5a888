package dev.paperboy.discord.status;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

/** {@code /status}: whether all is well, in general and with the digests here. */
@Component
class StatusCommand implements SlashCommand {

    private final StatusPage page;
    private final Language english;

    StatusCommand(StatusPage page, Texts texts) {
        this.page = page;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return SlashCommand.everywhere("status", english);
    }

    @Override
    public Reply handle(CommandRequest request) {
        return page.show(request);
    }
}
