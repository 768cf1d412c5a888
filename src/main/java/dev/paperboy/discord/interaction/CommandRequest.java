package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
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
        return Payload.text(event, option);
    }

    /** The number of an option; empty if it was not given. */
    public OptionalInt number(String option) {
        Integer number = event.getOption(option, OptionMapping::getAsInt);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether an option was given. */
    public boolean has(String option) {
        return event.getOption(option) != null;
    }

    /** The answer to an option that is yes or no; empty if it was not given. */
    public Optional<Boolean> flag(String option) {
        return Optional.ofNullable(event.getOption(option, OptionMapping::getAsBoolean));
    }

    /** That one option sets what another one, a yes, takes away; empty: none does. */
    public Optional<String> contradiction(String setting, String clearing) {
        return has(setting) && flag(clearing).orElse(false)
                ? Optional.of(
                        language.text("error.contradiction", nameOf(setting), nameOf(clearing)))
                : Optional.empty();
    }

    /** How Discord shows one of its options to the asker. */
    public String nameOf(String option) {
        String command = event.getFullCommandName().replace(' ', '.');
        return language.nameOf(command + ".options." + option, option);
    }

    /** The channel of an option; empty if it was not given, or is not known here. */
    public Optional<GuildChannel> channel(String option) {
        return id(option).flatMap(id -> guild().map(guild -> guild.getGuildChannelById(id)));
    }

    /** The role of an option; empty if it was not given, or is not known here. */
    public Optional<Role> role(String option) {
        return id(option).flatMap(id -> guild().map(guild -> guild.getRoleById(id)));
    }

    private Optional<Long> id(String option) {
        return Optional.ofNullable(event.getOption(option, OptionMapping::getAsLong));
    }

    private Optional<Guild> guild() {
        return member().map(Member::getGuild);
    }

    /** Who typed it, in a server that the bot is a member of; empty: it was typed elsewhere. */
    public Optional<Member> member() {
        return Payload.member(event);
    }
}
