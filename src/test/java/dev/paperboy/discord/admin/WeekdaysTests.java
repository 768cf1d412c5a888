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
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

class WeekdaysTests {

    private final Texts texts = new Texts();
    private final Language english = texts.english();
    private final Language german = texts.in(Locale.GERMAN);

    WeekdaysTests() throws IOException {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    every day            | 1234567
                    daily                | 1234567
                    All                  | 1234567
                    mon-fri              | 12345
                    Mon – Fri            | 12345
                    Monday to Friday     | 12345
                    weekdays             | 12345
                    weekends             | 67
                    mon,wed              | 13
                    mon wed fri          | 135
                    Mon, Wed and Fri     | 135
                    tuesdays             | 2
                    every Thursday       | 4
                    Mo-We, Sa            | 1236
                    fri-mon              | 1567
                    weekend, mon         | 167
                    Tue.                 | 2
                    sun-sun              | 7
                    """)
    void whatPeopleWriteIsUnderstood(String typed, String days) {
        assertThat(numbers(typed, english)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "Montag, 1",
        "Mo-Fr, 12345",
        "'Mi, Do', 34",
        "wednesday, 3",
        "So, 7",
        "mo bis fr, 12345",
        "werktags, 12345",
        "jeden Tag, 1234567",
        "täglich, 1234567",
        "am Wochenende, 67",
        "'Mo, Mi und Fr', 135",
        "jeden Donnerstag, 4",
        "montags, 1"
    })
    void theAskersLanguageIsUnderstoodToo(String typed, String days) {
        assertThat(numbers(typed, german)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "someday", "t", "s-m", "mon-", "mon-wed-fri", "mon, xyz", "-", "every"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(Weekdays.parse(typed, english)).isEmpty();
    }

    private static String numbers(String typed, Language language) {
        return Weekdays.parse(typed, language).orElse(Set.of()).stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all        | every day
                    mon-fri    | Monday to Friday
                    mon,tue    | Monday, Tuesday
                    sat-mon    | Saturday to Monday
                    sun        | Sunday
                    """)
    void theyReadAsAPersonWouldSay(String typed, String text) {
        assertThat(Weekdays.text(Weekdays.parse(typed, english).orElseThrow(), english))
                .isEqualTo(text);
    }

    @Test
    void theUsualOnesAreOfferedAndWhatIsMeantFirst() {
        assertThat(Weekdays.complete("", english))
                .startsWith(
                        new Choice("every day", "Mon,Tue,Wed,Thu,Fri,Sat,Sun"),
                        new Choice("Tuesday to Saturday", "Tue,Wed,Thu,Fri,Sat"))
                .hasSize(4 + DayOfWeek.values().length);
        assertThat(Weekdays.complete("mon wed", english))
                .containsExactly(new Choice("Monday, Wednesday", "Mon,Wed"));
        assertThat(Weekdays.complete("fri", english))
                .startsWith(new Choice("Friday", "Fri"))
                .contains(new Choice("Monday to Friday", "Mon,Tue,Wed,Thu,Fri"));
    }

    @Test
    void whatIsOfferedIsUnderstood() {
        assertThat(Weekdays.complete("", english))
                .allSatisfy(choice ->
                        assertThat(Weekdays.parse(choice.getAsString(), german)).isPresent());
    }
}
