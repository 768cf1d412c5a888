package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.interactions.commands.Command.Choice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class TimeZonesTests {

    private final TimeZones winter =
            new TimeZones(Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "' Europe/Berlin ', Europe/Berlin",
        "America/New York, America/New_York",
        "america/new_york, America/New_York",
        "Europe/Berlin (UTC+01:00), Europe/Berlin",
        "America/New York (UTC-05:00), America/New_York",
        "Europe/Berlin (UTC, Europe/Berlin",
        "Berlin, Europe/Berlin",
        "new york, America/New_York",
        "Zürich, Europe/Zurich",
        "São Paulo, America/Sao_Paulo",
        "Asia/Calcutta, Asia/Calcutta",
        "Asia/Kolkata, Asia/Kolkata",
        "Louisville, America/Kentucky/Louisville",
        "utc, UTC",
        "UTC (UTC), UTC"
    })
    void aZoneIsFoundByRegionOrCityAsPeopleWriteThem(String typed, ZoneId zone) {
        assertThat(winter.find(typed)).hasValue(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Middle/Earth",
                "GMT+2",
                "EST",
                "CET",
                "+02:00",
                "Etc/GMT+5",
                "US/Pacific",
                "Europe",
                "Europe/",
                "Berl",
                "\u200b"
            })
    void whatIsNoRegionAndNoCityIsNone(String typed) {
        assertThat(winter.find(typed)).isEmpty();
    }

    @Test
    void aCityThatBeginsWithWhatIsTypedComesFirst() {
        assertThat(winter.complete("lon"))
                .extracting(Choice::getAsString)
                .startsWith("Arctic/Longyearbyen", "Europe/London")
                .contains("America/Miquelon")
                .doesNotContain("Europe/Berlin");
    }

    @ParameterizedTest
    @CsvSource({
        "zürich, Europe/Zurich (UTC+01:00), Europe/Zurich",
        "new y, America/New York (UTC-05:00), America/New_York",
        "Europe/Berlin (UTC+01:00), Europe/Berlin (UTC+01:00), Europe/Berlin",
        "utc, UTC (UTC), UTC"
    })
    void aChoiceShowsTheOffsetOfToday(String typed, String name, String value) {
        assertThat(winter.complete(typed)).containsExactly(new Choice(name, value));
    }

    @Test
    void noMoreAreOfferedThanDiscordTakes() {
        assertThat(winter.complete("")).hasSize(25);
        assertThat(winter.complete("xyzzy")).isEmpty();
    }
}
