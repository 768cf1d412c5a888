package dev.paperboy.discord.interaction;

import dev.paperboy.discord.fairuse.Asker;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

import java.util.Optional;
import java.util.OptionalLong;

/** Reads what several kinds of interactions have in common. */
final class Payload {

    private Payload() {}

    /** Who acts, in a server that the bot is a member of; empty: it is done elsewhere. */
    static Optional<Member> member(Interaction interaction) {
        return Optional.ofNullable(interaction.getMember())
                .filter(_ -> interaction.isFromAttachedGuild());
    }

    /** Who acts, and where. */
    static Asker asker(Interaction interaction) {
        Guild guild = interaction.isFromGuild() ? interaction.getGuild() : null;
        return new Asker(
                interaction.getUser().getIdLong(),
                guild == null ? OptionalLong.empty() : OptionalLong.of(guild.getIdLong()),
                interaction.getChannelIdLong());
    }

    /** The text of an option, stripped; empty if it was not given or is blank. */
    static Optional<String> text(CommandInteractionPayload command, String option) {
        return Optional.ofNullable(command.getOption(option, OptionMapping::getAsString))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
