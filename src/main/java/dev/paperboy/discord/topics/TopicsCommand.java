package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * {@code /topics add name: Agents keywords: tool use}: what a server wants to read about, for
 * members who may manage it.
 */
@Component
class TopicsCommand implements SlashCommand {

    private final List<TopicSubcommand> subcommands;
    private final TopicCompletions completions;
    private final TopicReplies replies;
    private final Language english;

    TopicsCommand(
            List<TopicSubcommand> subcommands,
            TopicCompletions completions,
            TopicReplies replies,
            Texts texts) {
        this.subcommands = subcommands;
        this.completions = completions;
        this.replies = replies;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("topics", english.text("command.topics.description"))
                .setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(
                        DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(subcommands.stream().map(TopicSubcommand::definition).toList());
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Reply handle(CommandRequest request) {
        return Admins.answer(
                request.member(),
                request.language(),
                admin ->
                        subcommand(request)
                                .map(it -> it.handle(request, admin))
                                .orElseGet(() ->
                                        replies.notice(request.language(), "error.outdated")));
    }

    private Optional<TopicSubcommand> subcommand(CommandRequest request) {
        String name = String.valueOf(request.event().getSubcommandName());
        return subcommands.stream()
                .filter(it -> it.definition().getName().equals(name))
                .findFirst();
    }

    @Override
    public List<Command.Choice> complete(CompletionRequest request) {
        return completions.of(request);
    }
}
