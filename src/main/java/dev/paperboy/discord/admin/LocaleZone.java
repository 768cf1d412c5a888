package dev.paperboy.discord.admin;

import net.dv8tion.jda.api.interactions.DiscordLocale;

import java.time.ZoneId;

/**
 * Where people most likely live who use Discord in a language, by the capital or the largest city.
 *
 * @param isTelling whether almost all of them share that zone's clock; else it is the most likely
 *     one of several
 */
record LocaleZone(ZoneId zone, boolean isTelling) {

    /** That of a language of Discord's client; of one that is not known UTC. */
    static LocaleZone of(DiscordLocale locale) {
        return switch (locale) {
            case BULGARIAN -> telling("Europe/Sofia");
            case CHINESE_CHINA -> telling("Asia/Shanghai"); // One clock for all of China.
            case CHINESE_TAIWAN -> telling("Asia/Taipei"); // As in Hong Kong.
            case CROATIAN -> telling("Europe/Zagreb");
            case CZECH -> telling("Europe/Prague");
            case DANISH -> telling("Europe/Copenhagen");
            case DUTCH -> telling("Europe/Amsterdam");
            case FINNISH -> telling("Europe/Helsinki");
            case GERMAN -> telling("Europe/Berlin"); // As in Vienna and Zurich.
            case GREEK -> telling("Europe/Athens");
            case HEBREW -> telling("Asia/Jerusalem");
            case HINDI -> telling("Asia/Kolkata");
            case HUNGARIAN -> telling("Europe/Budapest");
            case ITALIAN -> telling("Europe/Rome");
            case JAPANESE -> telling("Asia/Tokyo");
            case KOREAN -> telling("Asia/Seoul");
            case LITHUANIAN -> telling("Europe/Vilnius");
            case NORWEGIAN -> telling("Europe/Oslo");
            case POLISH -> telling("Europe/Warsaw");
            case ROMANIAN_ROMANIA -> telling("Europe/Bucharest");
            case SWEDISH -> telling("Europe/Stockholm");
            case THAI -> telling("Asia/Bangkok");
            case TURKISH -> telling("Europe/Istanbul");
            case UKRAINIAN -> telling("Europe/Kyiv");
            case VIETNAMESE -> telling("Asia/Ho_Chi_Minh");
            case SPANISH -> telling("Europe/Madrid"); // Latin America has a language of its own.
            case ENGLISH_UK -> vague("Europe/London"); // Also whoever does not like "color".
            case ENGLISH_US -> vague("America/New_York"); // Whoever has not chosen a language.
            case ARABIC -> vague("Asia/Riyadh"); // From Morocco to Oman.
            case FRENCH -> vague("Europe/Paris"); // Quebec and West Africa too.
            case INDONESIAN -> vague("Asia/Jakarta"); // Three zones; half live in this one.
            case PORTUGUESE_BRAZILIAN -> vague("America/Sao_Paulo"); // Four zones, and Portugal.
            case RUSSIAN -> vague("Europe/Moscow"); // Eleven zones.
            case SPANISH_LATAM -> vague("America/Mexico_City"); // Twenty countries.
            case UNKNOWN -> vague("UTC");
        };
    }

    private static LocaleZone telling(String zone) {
        return new LocaleZone(ZoneId.of(zone), true);
    }

    private static LocaleZone vague(String zone) {
        return new LocaleZone(ZoneId.of(zone), false);
    }
}
