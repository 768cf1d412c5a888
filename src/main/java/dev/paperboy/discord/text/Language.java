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

    /**
     * How Discord shows a command or an option to people of this language.
     *
     * @param path as in the keys of its texts: {@code topics.add.options.fits}
     * @param english what it is called where this language has no name of its own
     */
    public String nameOf(String path, String english) {
        String name = source.getMessage("command." + path + ".name", null, english, locale);
        return name == null ? english : name;
    }

    /** The same words in English, which people type in any language. */
    Language inEnglish() {
        return new Language(Locale.ENGLISH, source);
    }
}
