package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

import java.util.Optional;

/** Reads what several kinds of interactions have in common. */
final class Payload {

    private Payload() {}

    /** Who acts, in a server that the bot is a member of; empty: it is done elsewhere. */
    static Optional<Member> member(Interaction interaction) {
        return Optional.ofNullable(interaction.getMember())
                .filter(_ -> interaction.isFromAttachedGuild());
    }

    /** The text of an option, stripped; empty if it was not given or is blank. */
    static Optional<String> text(CommandInteractionPayload command, String option) {
        return Optional.ofNullable(command.getOption(option, OptionMapping::getAsString))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
