package dev.paperboy.discord.gateway;

import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names and descriptions of commands in the languages there are texts for; English is the default
 * that every command carries itself.
 */
@Component
class CommandTexts implements LocalizationFunction {

    private final Texts texts;

    CommandTexts(Texts texts) {
        this.texts = texts;
    }

    /** The command, known to everybody in their language. */
    CommandData localized(CommandData command) {
        command.setLocalizationFunction(this);
        if (command instanceof SlashCommandData slash) {
            choices(slash.getName(), slash.getOptions());
            slash.getSubcommands()
                    .forEach(each ->
                            choices(slash.getName() + "." + each.getName(), each.getOptions()));
        }
        return command;
    }

    /** JDA would look for them by their English names, which are texts themselves. */
    private void choices(String command, List<OptionData> options) {
        for (OptionData option : options) {
            for (Command.Choice choice : option.getChoices()) {
                String value = choice.getAsString().toLowerCase(Locale.ROOT);
                String key = command + ".options." + option.getName() + ".choices." + value;
                choice.setNameLocalizations(apply(key + ".name"));
            }
        }
    }

    /**
     * @param key as JDA makes it: {@code paper.options.query.description}
     */
    @Override
    public Map<DiscordLocale, String> apply(String key) {
        Map<DiscordLocale, String> found = new EnumMap<>(DiscordLocale.class);
        for (DiscordLocale target : DiscordLocale.values()) {
            Locale locale = Locale.forLanguageTag(target.getLocale());
            String text = texts.hasOwn(locale) ? texts.find("command." + key, locale) : null;
            if (text != null) {
                found.put(target, text);
            }
        }
        return found;
    }
}
