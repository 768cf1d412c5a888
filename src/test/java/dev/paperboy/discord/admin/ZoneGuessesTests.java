package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.interactions.DiscordLocale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;

class ZoneGuessesTests {

    private final TimeZones timeZones = new TimeZones(Clock.systemUTC());

    @ParameterizedTest
    @EnumSource
    void everyLanguageOfDiscordHasAZoneThatCanBeChosen(DiscordLocale locale) {
        String zone = LocaleZone.of(locale).zone().getId();

        assertThat(timeZones.find(zone)).map(Object::toString).hasValue(zone);
    }

    /** The default says nothing; a language of one country says more than one of many. */
    @ParameterizedTest
    @CsvSource({
        "de, en-US, Europe/Berlin",
        "ja, de, Asia/Tokyo",
        "en-US, de, Europe/Berlin",
        "en-US, en-US, America/New_York",
        "en-GB, en-US, Europe/London",
        "en-GB, fr, Europe/London",
        "fr, ko, Asia/Seoul",
        "en-US, pt-BR, America/Sao_Paulo",
        "es-419, es-ES, Europe/Madrid",
        "unknown, en-US, America/New_York",
        "unknown, ru, Europe/Moscow",
    })
    void theLanguageThatTellsMostIsFollowed(String asker, String server, String zone) {
        ProposedZone guess =
                ZoneGuesses.byLanguage(DiscordLocale.from(asker), DiscordLocale.from(server));

        assertThat(guess.zone().getId()).isEqualTo(zone);
        assertThat(guess.isGuess()).isTrue();
    }
}
