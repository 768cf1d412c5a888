package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.AdminCommand;
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

/**
 * {@code /topics add name: Agents keywords: tool use}: what a server wants to read about, for
 * members who may manage it.
 */
@Component
class TopicsCommand implements SlashCommand {

    private final AdminCommand command;
    private final TopicCompletions completions;
    private final Language english;

    TopicsCommand(List<TopicSubcommand> subcommands, TopicCompletions completions, Texts texts) {
        this.command = new AdminCommand("topics", subcommands);
        this.completions = completions;
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
        return command.handle(request);
    }

    @Override
    public List<Command.Choice> complete(CompletionRequest request) {
        return completions.of(request);
    }
}
