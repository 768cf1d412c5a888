package dev.paperboy.discord.text;

import org.springframework.context.MessageSource;

import java.util.Locale;

/**
 * One language that Paperboy speaks.
 *
 * @param locale what dates and numbers follow
 */
public record Language(Locale locale, MessageSource source) {

    /**
     * The text with this key.
     *
     * @param arguments for the placeholders of {@link java.text.MessageFormat}; untrusted ones must
     *     have been made safe with {@link Markdown} before
     * @throws org.springframework.context.NoSuchMessageException if no language has the key
     */
    public String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }
}
