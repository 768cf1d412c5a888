package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which dates are due, told as exact moments, and found again by another way of counting. */
class RecurrenceTests {

    private static final Set<DayOfWeek> WORKING_DAYS =
            Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    private static final List<DigestKind> KINDS = List.of(DigestKind.values());

    private static final List<String> ZONES =
            List.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Africa/Cairo",
                    "America/Nuuk",
                    "Asia/Kathmandu",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Pacific/Kiritimati",
                    "Pacific/Pago_Pago",
                    "Antarctica/Troll");

    @ParameterizedTest(name = "{0} {1} on {2} after {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # Working days over a weekend with the change to summer time, and back
                    02:30 Europe/Berlin        | DAILY   | 12345   | 2026-03-26T23:00Z | 2026-03-27T01:30Z 2026-03-30T00:30Z
                    02:30 Europe/Berlin        | DAILY   | 1234567 | 2026-03-28T12:00Z | 2026-03-29T01:30Z 2026-03-30T00:30Z
                    02:30 Europe/Berlin        | DAILY   | 7       | 2026-10-20T12:00Z | 2026-10-25T00:30Z 2026-11-01T01:30Z
                    02:30 America/New_York     | DAILY   | 67      | 2026-03-06T12:00Z | 2026-03-07T07:30Z 2026-03-08T07:30Z 2026-03-14T06:30Z
                    01:30 America/New_York     | DAILY   | 7       | 2026-10-28T12:00Z | 2026-11-01T05:30Z 2026-11-08T06:30Z
                    # Friday 24 April 2026 has no midnight in Cairo; on 29 October 23:00 comes twice
                    00:00 Africa/Cairo         | DAILY   | 5       | 2026-04-20T12:00Z | 2026-04-23T22:00Z 2026-04-30T21:00Z
                    00:00 Africa/Cairo         | DAILY   | 56      | 2026-10-29T12:00Z | 2026-10-29T22:00Z 2026-10-30T22:00Z
                    # Half an hour, on Sundays
                    02:15 Australia/Lord_Howe  | DAILY   | 7       | 2026-10-01T12:00Z | 2026-10-03T15:45Z 2026-10-10T15:15Z
                    01:45 Australia/Lord_Howe  | DAILY   | 7       | 2026-04-02T12:00Z | 2026-04-04T14:45Z 2026-04-11T15:15Z
                    # Friday 30 December 2011 was not in Samoa
                    09:00 Pacific/Apia         | DAILY   | 5       | 2011-12-20T12:00Z | 2011-12-23T19:00Z 2012-01-05T19:00Z
                    09:00 Pacific/Apia         | DAILY   | 1234567 | 2011-12-29T12:00Z | 2011-12-29T19:00Z 2011-12-30T19:00Z
                    09:00 Pacific/Apia         | WEEKLY  | 56      | 2011-12-26T12:00Z | 2011-12-30T19:00Z 2012-01-05T19:00Z
                    09:00 Pacific/Apia         | WEEKLY  | 5       | 2011-12-26T12:00Z | 2012-01-05T19:00Z 2012-01-12T19:00Z
                    # Mondays on both sides of the date line
                    09:00 Pacific/Kiritimati   | DAILY   | 1       | 2026-06-14T18:59Z | 2026-06-14T19:00Z 2026-06-21T19:00Z
                    09:00 Pacific/Pago_Pago    | DAILY   | 1       | 2026-06-14T18:59Z | 2026-06-15T20:00Z 2026-06-22T20:00Z
                    # Weeks begin on Monday; that of 31 December 2026 ends in January
                    09:00 UTC                  | WEEKLY  | 1       | 2026-06-12T10:00Z | 2026-06-15T09:00Z 2026-06-22T09:00Z
                    09:00 UTC                  | WEEKLY  | 35      | 2026-06-10T09:00Z | 2026-06-17T09:00Z 2026-06-24T09:00Z
                    09:00 UTC                  | WEEKLY  | 7       | 2026-06-14T08:59Z | 2026-06-14T09:00Z 2026-06-21T09:00Z
                    09:00 UTC                  | WEEKLY  | 57      | 2026-12-28T00:00Z | 2027-01-01T09:00Z 2027-01-08T09:00Z
                    # Months
                    09:00 UTC                  | MONTHLY | 1234567 | 2026-01-31T10:00Z | 2026-02-01T09:00Z 2026-03-01T09:00Z
                    09:00 UTC                  | MONTHLY | 1       | 2026-06-01T09:00Z | 2026-07-06T09:00Z 2026-08-03T09:00Z
                    09:00 UTC                  | MONTHLY | 12345   | 2026-07-15T09:00Z | 2026-08-03T09:00Z 2026-09-01T09:00Z
                    23:30 America/New_York     | MONTHLY | 1234567 | 2026-10-15T12:00Z | 2026-11-02T04:30Z 2026-12-02T04:30Z
                    """)
    void theMomentsAreExact(
            String hour, DigestKind kind, String weekdays, String after, String moments) {
        Recurrence recurrence = new Recurrence(kind, hour(hour), days(weekdays));
        List<Instant> expected =
                Stream.of(moments.split(" ")).map(RecurrenceTests::moment).toList();

        List<Instant> found = new ArrayList<>();
        Instant now = moment(after);
        LocalDate served = null;
        while (found.size() < expected.size()) {
            served = recurrence.nextDateAfter(now, served);
            now = recurrence.on(served);
            found.add(now);
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aZoneChangedAMinuteBeforeNeitherSkipsNorRepeatsADueDate() {
        Recurrence berlin =
                new Recurrence(DigestKind.DAILY, hour("09:00 Europe/Berlin"), WORKING_DAYS);
        LocalDate friday = LocalDate.of(2026, 6, 12);
        Instant minuteBefore = berlin.on(friday).minusSeconds(60);

        assertThat(in("Europe/Lisbon").nextDateAfter(minuteBefore, friday.minusDays(1)))
                .isEqualTo(friday);
        assertThat(in("Europe/Helsinki").nextDateAfter(minuteBefore, friday.minusDays(1)))
                .isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(in("Pacific/Pago_Pago").nextDateAfter(berlin.on(friday), friday))
                .isEqualTo(LocalDate.of(2026, 6, 15));
    }

    /** A Monday that was served east of the date line is still Sunday west of it. */
    @Test
    void aMondayServedEastOfTheDateLineIsNotServedAgainWestOfIt() {
        LocalDate monday = LocalDate.of(2026, 6, 15);
        Recurrence kiritimati =
                new Recurrence(DigestKind.DAILY, hour("09:00 Pacific/Kiritimati"), Set.of(MONDAY));
        Recurrence pagoPago =
                new Recurrence(DigestKind.DAILY, hour("09:00 Pacific/Pago_Pago"), Set.of(MONDAY));

        assertThat(pagoPago.nextDateAfter(kiritimati.on(monday), monday))
                .isEqualTo(monday.plusWeeks(1));
        assertThat(pagoPago.nextDateAfter(kiritimati.on(monday), null)).isEqualTo(monday);
    }

    @Test
    void aDigestNeedsAWeekday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence(DigestKind.DAILY, hour("09:00 UTC"), Set.of()));
    }

    @Test
    void weeksAreUsuallyToldOnMondays() {
        assertThat(Recurrence.usualWeekdays(DigestKind.WEEKLY)).containsExactly(MONDAY);
        assertThat(Recurrence.usualWeekdays(DigestKind.DAILY)).hasSize(7);
        assertThat(Recurrence.usualWeekdays(DigestKind.MONTHLY)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {2011, 2026})
    void everyDueDateOfAYearHasExactlyOneTurn(int year) {
        Random random = new Random(year);
        for (int i = 0; i < 200; i++) {
            Recurrence recurrence = any(random);
            assertThat(turns(recurrence, year))
                    .as("%s", recurrence)
                    .isEqualTo(dueDates(recurrence, year));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noDateHasTwoTurnsHoweverTheRecurrenceIsChanged(long seed) {
        Random random = new Random(seed);
        Recurrence recurrence = any(random);
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        LocalDate served = null;
        int turns = 0;
        for (int step = 0; step < 2_000; step++) {
            LocalDate due = recurrence.nextDateAfter(now, served);
            if (random.nextInt(3) == 0) {
                Instant change = now.plusSeconds(60L * random.nextInt(2 * 24 * 60));
                now = change.isBefore(recurrence.on(due)) ? change : now;
                recurrence = any(random);
            } else {
                assertThat(recurrence.on(due)).isAfter(now);
                assertThat(served == null || due.isAfter(served)).isTrue();
                assertThat(recurrence.weekdays()).contains(due.getDayOfWeek());
                served = due;
                now = recurrence.on(due);
                turns++;
            }
        }
        assertThat(turns).isGreaterThan(1_000);
    }

    private static List<LocalDate> turns(Recurrence recurrence, int year) {
        List<LocalDate> turns = new ArrayList<>();
        LocalDate start = LocalDate.of(year, 1, 1);
        Instant now = start.atStartOfDay(recurrence.hour().zone()).toInstant().minusMillis(1);
        @Nullable LocalDate served = start.minusDays(1);
        LocalDate date = recurrence.nextDateAfter(now, served);
        while (date.getYear() == year) {
            turns.add(date);
            date = recurrence.nextDateAfter(recurrence.on(date), date);
        }
        return turns;
    }

    /** Puts the dates that the place had into weeks and months, and takes the first of each. */
    private static List<LocalDate> dueDates(Recurrence recurrence, int year) {
        Map<Object, LocalDate> firsts = new LinkedHashMap<>();
        ZoneId zone = recurrence.hour().zone();
        Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant();
        // From the week before on, since a week may have had its turn in the old year.
        for (Instant moment = LocalDate.of(year - 1, 12, 20).atStartOfDay(zone).toInstant();
                moment.isBefore(end);
                moment = moment.plusSeconds(6 * 3600)) {
            LocalDate date = moment.atZone(zone).toLocalDate();
            if (recurrence.weekdays().contains(date.getDayOfWeek())) {
                firsts.putIfAbsent(period(recurrence.kind(), date), date);
            }
        }
        return firsts.values().stream().filter(date -> date.getYear() == year).toList();
    }

    private static Object period(DigestKind kind, LocalDate date) {
        return switch (kind) {
            case DAILY -> date;
            case WEEKLY ->
                    date.get(IsoFields.WEEK_BASED_YEAR)
                            + "W"
                            + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTHLY -> date.getYear() + "M" + date.getMonthValue();
        };
    }

    private static Recurrence any(Random random) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        while (weekdays.isEmpty()) {
            Arrays.stream(DayOfWeek.values())
                    .filter(_ -> random.nextBoolean())
                    .forEach(weekdays::add);
        }
        String zone = ZONES.get(random.nextInt(ZONES.size()));
        LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
        return new Recurrence(
                KINDS.get(random.nextInt(KINDS.size())), hour(time + " " + zone), weekdays);
    }

    private static Recurrence in(String zone) {
        return new Recurrence(DigestKind.DAILY, hour("09:00 " + zone), WORKING_DAYS);
    }

    private static LocalHour hour(String timeAndZone) {
        String[] parts = timeAndZone.split(" ");
        return new LocalHour(LocalTime.parse(parts[0]), ZoneId.of(parts[1]));
    }

    private static Set<DayOfWeek> days(String numbers) {
        return numbers.chars()
                .mapToObj(number -> DayOfWeek.of(number - '0'))
                .collect(Collectors.toSet());
    }

    private static Instant moment(String text) {
        return Instant.parse(text.replace("Z", ":00Z"));
    }
}
