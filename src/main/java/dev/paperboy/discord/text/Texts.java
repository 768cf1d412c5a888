package dev.paperboy.discord.text;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All texts for people, a file a language under {@code texts/}: {@code messages.properties} is
 * English and holds every key, {@code messages_de.properties} would be German. Adding a file adds
 * the language.
 */
@Component
public class Texts {

    private static final String BUNDLE = "texts/messages";

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    private final Set<Locale> locales;

    /**
     * @throws IOException if the class path cannot be read
     */
    public Texts() throws IOException {
        source.setBasename(BUNDLE);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        // Else an apostrophe would mean one thing in texts with placeholders, another without.
        source.setAlwaysUseMessageFormat(true);
        locales =
                Stream.concat(Stream.of(Locale.ENGLISH), translations())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Locale> translations() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:" + BUNDLE + "_*.properties");
        return Stream.of(files).map(Texts::localeOf);
    }

    private static Locale localeOf(Resource file) {
        String name = String.valueOf(file.getFilename());
        String tag = name.substring(name.indexOf('_') + 1, name.lastIndexOf('.'));
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }

    /** The languages there are a file for. */
    public Set<Locale> locales() {
        return locales;
    }

    /** The language nearest to this locale; English where there is none nearer. */
    public Language in(Locale locale) {
        // Else dates and numbers would follow a language whose words are not there.
        boolean spoken =
                locales.stream().anyMatch(each -> each.getLanguage().equals(locale.getLanguage()));
        return new Language(spoken ? locale : Locale.ENGLISH, source);
    }

    /** English, which has every text. */
    public Language english() {
        return in(Locale.ENGLISH);
    }

    /**
     * Whether there is a file for this locale, or for its language wherever that is spoken; for
     * English only if somewhere it is spoken differently, since else it goes without saying.
     */
    public boolean hasOwn(Locale locale) {
        Locale language = Locale.of(locale.getLanguage());
        return language.equals(Locale.ENGLISH)
                ? locales.stream().anyMatch(Texts::isEnglishOfSomewhere)
                : locales.contains(locale) || locales.contains(language);
    }

    private static boolean isEnglishOfSomewhere(Locale locale) {
        return locale.getLanguage().equals("en") && !locale.equals(Locale.ENGLISH);
    }

    /** The text with this key in this language, else in English; null if that has none either. */
    public @Nullable String find(String key, Locale locale) {
        return source.getMessage(key, null, null, locale);
    }
}
