package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

import java.util.List;

/** {@code /digest setup}: the digests of a server, for members who may manage it. */
@Component
class DigestCommand implements SlashCommand {

    static final String NAME = "digest";

    private final AdminCommand command;
    private final DigestCompletions completions;
    private final BrokenDigests broken;
    private final Language english;

    DigestCommand(
            List<DigestSubcommand> subcommands,
            DigestCompletions completions,
            BrokenDigests broken,
            Texts texts) {
        this.command = new AdminCommand(NAME, subcommands);
        this.completions = completions;
        this.broken = broken;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return command.definition(english);
    }

    /** Settings of a server are between it and who manages it. */
    @Override
    public boolean isShareable() {
        return false;
    }

    @Override
    public Reply handle(CommandRequest request) {
        return command.handle(
                request,
                (reply, admin) -> broken.told(reply, admin.getGuild(), request.language()));
    }

    @Override
    public List<Command.Choice> complete(CompletionRequest request) {
        return completions.of(request);
    }
}
