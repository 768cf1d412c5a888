package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.entities.channel.unions.GuildChannelUnion;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A slash command as a member typed it.
 *
 * @param language the asker's
 * @param channelLanguage the server's, for answers that everybody sees
 */
public record CommandRequest(
        SlashCommandInteractionEvent event, Language language, Language channelLanguage) {

    /** The text of an option, stripped; empty if it was not given or is blank. */
    public Optional<String> text(String option) {
        return Optional.ofNullable(event.getOption(option, OptionMapping::getAsString))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The number of an option; empty if it was not given. */
    public OptionalInt number(String option) {
        Integer number = event.getOption(option, OptionMapping::getAsInt);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The channel of an option; empty if it was not given. */
    public Optional<GuildChannelUnion> channel(String option) {
        return Optional.ofNullable(event.getOption(option, OptionMapping::getAsChannel));
    }
}
