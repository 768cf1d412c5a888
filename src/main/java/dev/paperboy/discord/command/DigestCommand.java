package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * {@code /digest setup time_zone: Europe/Berlin hour: 9 channel: #papers}: a daily digest for a
 * channel, for members who may manage the server.
 */
@Component
class DigestCommand implements SlashCommand {

    static final String SETUP = "setup";
    static final String CHANNEL = "channel";
    static final String HOUR = "hour";
    static final String TIME_ZONE = "time_zone";

    private static final int LAST_HOUR = 23;

    private final DigestSetup setup;
    private final TimeZones timeZones;
    private final Language english;

    DigestCommand(DigestSetup setup, TimeZones timeZones, Texts texts) {
        this.setup = setup;
        this.timeZones = timeZones;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("digest", english.text("command.digest.description"))
                .setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(
                        DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(
                        new SubcommandData(SETUP, english.text("command.digest.setup.description"))
                                .addOptions(timeZone(), hour(), channel()));
    }

    private OptionData timeZone() {
        return new OptionData(OptionType.STRING, TIME_ZONE, optionText(TIME_ZONE), true, true);
    }

    private OptionData hour() {
        return new OptionData(OptionType.INTEGER, HOUR, optionText(HOUR))
                .setRequiredRange(0, LAST_HOUR);
    }

    private OptionData channel() {
        return new OptionData(OptionType.CHANNEL, CHANNEL, optionText(CHANNEL))
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
    }

    private String optionText(String option) {
        return english.text("command.digest.setup.options." + option + ".description");
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Reply handle(CommandRequest request) {
        return setup.handle(request);
    }

    @Override
    public List<Command.Choice> complete(CompletionRequest request) {
        return timeZones.complete(request.typed());
    }
}
