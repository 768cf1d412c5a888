package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

class LocalHourTests {

    private static final LocalHour BERLIN_NINE = hour("09:00", "Europe/Berlin");

    @Test
    void aTimeStillToComeTodayIsToday() {
        assertThat(next(BERLIN_NINE, "2026-06-12T06:59:59Z")).isEqualTo("2026-06-12T07:00:00Z");
    }

    @Test
    void aTimeThatIsNowOrOverIsTomorrow() {
        assertThat(next(BERLIN_NINE, "2026-06-12T07:00:00Z")).isEqualTo("2026-06-13T07:00:00Z");
        assertThat(next(BERLIN_NINE, "2026-06-12T21:30:00Z")).isEqualTo("2026-06-13T07:00:00Z");
    }

    @Test
    void theDateIsThatOfThePlace() {
        LocalHour auckland = hour("09:00", "Pacific/Auckland");

        assertThat(next(auckland, Instant.parse("2026-06-12T20:59:00Z"), null))
                .isEqualTo("2026-06-13");
        assertThat(next(auckland, "2026-06-12T20:59:00Z")).isEqualTo("2026-06-12T21:00:00Z");
    }

    @Test
    void theHourStaysWhileTheOffsetChanges() {
        LocalHour newYork = hour("08:00", "America/New_York");

        assertThat(newYork.on(date("2026-03-07"))).isEqualTo("2026-03-07T13:00:00Z");
        assertThat(newYork.on(date("2026-03-08"))).isEqualTo("2026-03-08T12:00:00Z");
        assertThat(newYork.on(date("2026-11-01"))).isEqualTo("2026-11-01T13:00:00Z");
    }

    @Test
    void aTimeThatClocksJumpOverComesAsMuchLaterAsTheyJump() {
        assertThat(hour("02:30", "Europe/Berlin").on(date("2026-03-29")))
                .isEqualTo("2026-03-29T01:30:00Z");
        assertThat(hour("02:30", "America/New_York").on(date("2026-03-08")))
                .isEqualTo("2026-03-08T07:30:00Z");
        assertThat(hour("00:00", "Africa/Cairo").on(date("2026-04-24")))
                .isEqualTo("2026-04-23T22:00:00Z");
        assertThat(hour("02:15", "Australia/Lord_Howe").on(date("2026-10-04")))
                .isEqualTo("2026-10-03T15:45:00Z");
    }

    @Test
    void aDateWhoseMidnightIsMissingHasItsTurn() {
        LocalHour cairo = hour("00:00", "Africa/Cairo");

        assertThat(next(cairo, Instant.parse("2026-04-22T22:00:00Z"), null))
                .isEqualTo("2026-04-24");
        assertThat(cairo.dateAt(cairo.on(date("2026-04-24")))).isEqualTo("2026-04-24");
        assertThat(next(cairo, cairo.on(date("2026-04-24")), null)).isEqualTo("2026-04-25");
    }

    @Test
    void aTimeThatComesTwiceComesTheFirstTimeOnly() {
        LocalHour berlin = hour("02:30", "Europe/Berlin");
        Instant first = berlin.on(date("2026-10-25"));

        assertThat(first).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(next(berlin, first, null)).isEqualTo("2026-10-26");
        assertThat(hour("01:45", "Australia/Lord_Howe").on(date("2026-04-05")))
                .isEqualTo("2026-04-04T14:45:00Z");
    }

    /** Greenland's clocks jump from Saturday 23:00 to Sunday 0:00. */
    @Test
    void anEveningThatClocksJumpOverHasItsTurnAfterMidnight() {
        LocalHour nuuk = hour("23:30", "America/Nuuk");
        Instant saturdays = nuuk.on(date("2026-03-28"));

        assertThat(next(nuuk, Instant.parse("2026-03-28T12:00:00Z"), null)).isEqualTo("2026-03-28");
        assertThat(nuuk.dateAt(saturdays)).isEqualTo("2026-03-29");
        assertThat(next(nuuk, saturdays.minusSeconds(60), null)).isEqualTo("2026-03-28");
        assertThat(next(nuuk, saturdays.minusSeconds(60), date("2026-03-28")))
                .isEqualTo("2026-03-29");
        assertThat(next(nuuk, saturdays, date("2026-03-28"))).isEqualTo("2026-03-29");
    }

    /** Samoa went over the date line after Thursday 29 December 2011. */
    @Test
    void aDateThatThePlaceSkippedHasNoTurn() {
        LocalHour apia = hour("09:00", "Pacific/Apia");

        LocalDate afterThursday = next(apia, apia.on(date("2011-12-29")), null);

        assertThat(afterThursday).isEqualTo("2011-12-31");
        assertThat(Duration.between(apia.on(date("2011-12-29")), apia.on(afterThursday)))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aZoneChangedAMinuteBeforeItsTimeDoesNotSkipTheDate() {
        Instant minuteBefore = BERLIN_NINE.on(date("2026-06-12")).minusSeconds(60);

        assertThat(next(hour("09:00", "Europe/Lisbon"), minuteBefore, date("2026-06-11")))
                .isEqualTo("2026-06-12");
    }

    @Test
    void aZoneChangedAMinuteBeforeItsTimeGoesOnTomorrowWhereTheTimeIsOver() {
        Instant minuteBefore = BERLIN_NINE.on(date("2026-06-12")).minusSeconds(60);

        assertThat(next(hour("09:00", "Europe/Helsinki"), minuteBefore, date("2026-06-11")))
                .isEqualTo("2026-06-13");
    }

    @Test
    void aZoneChangedAMinuteAfterItsTurnGivesTheDateNoSecondOne() {
        Instant minuteAfter = BERLIN_NINE.on(date("2026-06-12")).plusSeconds(60);

        assertThat(next(hour("09:00", "Europe/Lisbon"), minuteAfter, date("2026-06-12")))
                .isEqualTo("2026-06-13");
        assertThat(next(hour("09:00", "Pacific/Honolulu"), minuteAfter, date("2026-06-12")))
                .isEqualTo("2026-06-13");
    }

    @Test
    void aZoneAcrossTheDateLineGivesNoDateASecondTurn() {
        LocalHour kiritimati = hour("09:00", "Pacific/Kiritimati");
        LocalHour pagoPago = hour("09:00", "Pacific/Pago_Pago");
        Instant served = kiritimati.on(date("2026-06-12"));

        assertThat(pagoPago.dateAt(served)).isEqualTo("2026-06-11");
        assertThat(next(pagoPago, served, date("2026-06-12"))).isEqualTo("2026-06-13");
    }

    @Test
    void aTimeChangedAMinuteAfterItsTurnGivesTheDateNoSecondOne() {
        Instant minuteAfter = BERLIN_NINE.on(date("2026-06-12")).plusSeconds(60);

        assertThat(next(hour("18:00", "Europe/Berlin"), minuteAfter, date("2026-06-12")))
                .isEqualTo("2026-06-13");
    }

    @Test
    void aTimeChangedBeforeItsTurnKeepsTheDate() {
        Instant minuteBefore = BERLIN_NINE.on(date("2026-06-12")).minusSeconds(60);

        assertThat(next(hour("18:00", "Europe/Berlin"), minuteBefore, date("2026-06-11")))
                .isEqualTo("2026-06-12");
    }

    private static Instant next(LocalHour hour, String moment) {
        return hour.on(next(hour, Instant.parse(moment), null));
    }

    private static LocalHour hour(String time, String zone) {
        return new LocalHour(LocalTime.parse(time), ZoneId.of(zone));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    private static LocalDate next(LocalHour hour, Instant moment, @Nullable LocalDate served) {
        return hour.nextDateAfter(moment, served, _ -> true);
    }
}
