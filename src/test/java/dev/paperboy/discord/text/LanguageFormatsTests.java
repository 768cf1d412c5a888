package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Dates, moments and numbers. */
class LanguageFormatsTests {

    private final Texts texts = new Texts();
    private final Language english = texts.english();

    LanguageFormatsTests() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1k",
        "1049, 1k",
        "1250, 1.2k",
        "9999, 9.9k",
        "12345, 12k",
        "999999, 999k",
        "1000000, 1M",
        "3456789, 3.4M",
        "2147483647, '2,147M'"
    })
    void aCountIsShortAndNeverTooGreat(int count, String shown) {
        assertThat(Numbers.compact(count, english)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12, 2026-06-12, Fri 12 Jun",
        "2026-06-12, 2026-06-15, Fri 12 – Mon 15 Jun",
        "2026-06-29, 2026-07-01, Mon 29 Jun – Wed 1 Jul",
        "2025-12-31, 2026-12-01, Wed 31 Dec – Tue 1 Dec"
    })
    void aSpanNamesItsMonthOnceIfItCan(LocalDate first, LocalDate last, String shown) {
        assertThat(Dates.span(first, last, english)).isEqualTo(shown);
    }

    @Test
    void aFullDateNamesTheYear() {
        assertThat(Dates.full(LocalDate.of(2026, 6, 9), english)).isEqualTo("9 Jun 2026");
    }

    @Test
    void momentsAreLeftToDiscord() {
        Instant moment = Instant.ofEpochSecond(1_781_280_000);

        assertThat(Timestamps.relative(moment)).isEqualTo("<t:1781280000:R>");
        assertThat(Timestamps.full(moment)).isEqualTo("<t:1781280000:f>");
    }

    @Test
    void datesFollowTheLanguageOfTheWordsAroundThem() {
        Language japanese = texts.in(Locale.JAPAN);

        assertThat(japanese.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(texts.in(Locale.UK).locale()).isEqualTo(Locale.UK);
    }
}
