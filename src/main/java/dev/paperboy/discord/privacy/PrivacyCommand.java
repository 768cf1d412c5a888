package dev.paperboy.discord.privacy;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

/** {@code /privacy}: what is kept about who asks and about the server. */
@Component
class PrivacyCommand implements SlashCommand {

    private final PrivacyPage page;
    private final Language english;

    PrivacyCommand(PrivacyPage page, Texts texts) {
        this.page = page;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return SlashCommand.everywhere("privacy", english);
    }

    /** Nobody is to show others what is kept about them by a slip of the finger. */
    @Override
    public boolean isShareable() {
        return false;
    }

    @Override
    public Reply handle(CommandRequest request) {
        return page.show(
                request.event().getUser().getIdLong(), request.member(), request.language());
    }
}
