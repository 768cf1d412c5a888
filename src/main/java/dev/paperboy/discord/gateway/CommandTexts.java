package dev.paperboy.discord.gateway;

import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;

import org.springframework.stereotype.Component;

import java.util.HashMap;
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

    /**
     * @param key as JDA makes it: {@code paper.options.query.description}
     */
    @Override
    public Map<DiscordLocale, String> apply(String key) {
        Map<DiscordLocale, String> found = new HashMap<>();
        for (Locale locale : texts.locales()) {
            String text = texts.find("command." + key, locale);
            DiscordLocale target = DiscordLocale.from(locale);
            if (text != null && target != DiscordLocale.UNKNOWN) {
                found.put(target, text);
            }
        }
        return found;
    }
}
