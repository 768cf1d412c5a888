package dev.paperboy.discord.admin;

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
 * {@code /digest setup time_zone: Europe/Berlin time: 09:00}: the digests of a server, for members
 * who may manage it.
 */
@Component
class DigestCommand implements SlashCommand {

    private final List<DigestSubcommand> subcommands;
    private final DigestCompletions completions;
    private final BrokenDigests broken;
    private final DigestReplies replies;
    private final Language english;

    DigestCommand(
            List<DigestSubcommand> subcommands,
            DigestCompletions completions,
            BrokenDigests broken,
            DigestReplies replies,
            Texts texts) {
        this.subcommands = subcommands;
        this.completions = completions;
        this.broken = broken;
        this.replies = replies;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("digest", english.text("command.digest.description"))
                .setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(
                        DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(subcommands.stream().map(DigestSubcommand::definition).toList());
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Reply handle(CommandRequest request) {
        Language language = request.language();
        return Admins.answer(
                request.member(),
                language,
                admin ->
                        subcommand(request)
                                .map(it -> it.handle(request, admin))
                                .map(reply -> broken.told(reply, admin.getGuild(), language))
                                .orElseGet(() -> replies.notice(language, "error.outdated")));
    }

    private Optional<DigestSubcommand> subcommand(CommandRequest request) {
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
