package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.commands.Command.Choice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.LocalTime;
import java.util.Locale;

class TimesOfDayTests {

    private final Texts texts = new Texts();
    private final Language english = texts.english();

    TimesOfDayTests() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "09, 09:00",
        "0, 00:00",
        "23, 23:00",
        "9:30, 09:30",
        "09:05, 09:05",
        "21.15, 21:15",
        "0930, 09:30",
        "930, 09:30",
        "2359, 23:59",
        "9h, 09:00",
        "9h30, 09:30",
        "9 pm, 21:00",
        "9pm, 21:00",
        "9 P.M., 21:00",
        "9:30 a.m., 09:30",
        "930pm, 21:30",
        "12 am, 00:00",
        "12 pm, 12:00",
        "12:30am, 00:30",
        "noon, 12:00",
        "Midnight, 00:00",
        "'９：３０', 09:30",
        "' 9 : 30 ', 09:30",
        "9 o'clock, 09:00"
    })
    void whatPeopleWriteIsUnderstood(String typed, LocalTime time) {
        assertThat(TimesOfDay.parse(typed, english)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({
        "9 Uhr, 09:00",
        "9 Uhr 30, 09:30",
        "21:15 Uhr, 21:15",
        "21.15 uhr, 21:15",
        "mittags, 12:00",
        "Mitternacht, 00:00",
        "9 pm, 21:00"
    })
    void theAskersLanguageIsUnderstoodToo(String typed, LocalTime time) {
        assertThat(TimesOfDay.parse(typed, texts.in(Locale.GERMAN))).contains(time);
        assertThat(TimesOfDay.complete(typed, texts.in(Locale.GERMAN)))
                .containsExactly(new Choice(time.toString(), time.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "24", "24:00", "9:60", "9:5", "13 pm", "0 am", "-1", "nine", "9:30:15", "99999"
            })
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TimesOfDay.parse(typed, english)).isEmpty();
    }

    @Test
    void theOneThatIsMeantIsOfferedFirst() {
        assertThat(TimesOfDay.complete("9 pm", english))
                .containsExactly(new Choice("21:00", "21:00"));
        assertThat(TimesOfDay.complete("9", english))
                .containsExactly(new Choice("09:00", "09:00"), new Choice("09:30", "09:30"));
        assertThat(TimesOfDay.complete("", english)).hasSize(24);
        assertThat(TimesOfDay.complete("2", english))
                .hasSizeLessThanOrEqualTo(25)
                .contains(new Choice("23:30", "23:30"));
        assertThat(TimesOfDay.complete("x", english)).isEmpty();
    }
}
