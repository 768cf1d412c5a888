package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the commands for members who may manage a server have in common. */
public final class AdminCommand {

    private final String name;

    /** By their names, in their order. */
    private final Map<String, AdminSubcommand> subcommands = new LinkedHashMap<>();

    /**
     * @param subcommands in their order
     */
    public AdminCommand(String name, List<? extends AdminSubcommand> subcommands) {
        this.name = name;
        subcommands.forEach(it -> this.subcommands.put(it.definition().getName(), it));
    }

    /**
     * In servers only, and shown to those who may manage them unless a server opens it to others.
     */
    public SlashCommandData definition(Language english) {
        return Commands.slash(name, english.text("command." + name + ".description"))
                .setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(
                        DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(
                        subcommands.values().stream().map(AdminSubcommand::definition).toList());
    }

    /** The answer of the subcommand that was typed, for who may manage the server. */
    public Reply handle(CommandRequest request) {
        return handle(request, (reply, _) -> reply);
    }

    /**
     * Likewise.
     *
     * @param last what becomes of the answer before the member gets it
     */
    Reply handle(CommandRequest request, BiFunction<Reply, Member, Reply> last) {
        Language language = request.language();
        return Admins.answer(
                request.member(),
                language,
                admin ->
                        subcommand(request)
                                .map(it -> last.apply(it.handle(request, admin), admin))
                                .orElseGet(() -> Reply.error(language, "error.outdated")));
    }

    private Optional<AdminSubcommand> subcommand(CommandRequest request) {
        return Optional.ofNullable(request.event().getSubcommandName()).map(subcommands::get);
    }
}
