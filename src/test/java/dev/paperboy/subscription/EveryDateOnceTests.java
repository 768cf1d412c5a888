package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows hours through whole years, in which clocks and even dates jump. */
class EveryDateOnceTests {

    private static final List<String> TRICKY =
            List.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Africa/Cairo",
                    "Africa/Casablanca",
                    "America/Havana",
                    "America/Nuuk",
                    "America/St_Johns",
                    "Asia/Beirut",
                    "Asia/Kathmandu",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Pacific/Chatham",
                    "Pacific/Kiritimati",
                    "Antarctica/Troll");

    private static final List<String> TRICKY_TIMES =
            List.of("00:00", "00:30", "01:30", "02:00", "02:15", "02:59", "23:30", "23:59");

    private static Stream<Integer> years() {
        return Stream.of(2011, 2026);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyDateOfAPlaceHasItsTurnExactlyOnce(int year) {
        for (LocalHour hour : hours(new Random(year))) {
            assertThat(turns(hour, year)).as("%s", hour).isEqualTo(datesOf(hour.zone(), year));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noDateHasTwoTurnsHoweverTheHourIsChanged(long seed) {
        Random random = new Random(seed);
        List<LocalHour> hours = hours(random);
        Set<LocalDate> served = new HashSet<>();
        LocalHour hour = hours.getFirst();
        LocalDate last = null;
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        LocalDate due = Recurrence.daily(hour).nextDateAfter(now, null);

        for (int step = 0; step < 3_000; step++) {
            Instant run = hour.on(due);
            if (random.nextInt(3) == 0) {
                Instant change = now.plus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
                if (change.isBefore(run)) {
                    now = change;
                    hour = hours.get(random.nextInt(hours.size()));
                    due = Recurrence.daily(hour).nextDateAfter(now, last);
                }
            } else {
                assertThat(run).isAfterOrEqualTo(now);
                assertThat(served.add(due)).as("first turn of %s", due).isTrue();
                assertThat(last == null || due.isAfter(last)).isTrue();
                last = due;
                now = run;
                due = Recurrence.daily(hour).nextDateAfter(now, last);
            }
        }

        assertThat(served).hasSizeGreaterThan(1_000);
    }

    private static List<LocalHour> hours(Random random) {
        List<String> all = new ArrayList<>(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        List<LocalHour> hours = new ArrayList<>();
        TRICKY.forEach(zone -> TRICKY_TIMES.forEach(time -> hours.add(hour(time, zone))));
        for (int i = 0; i < 100; i++) {
            LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
            hours.add(hour(time.toString(), all.get(random.nextInt(all.size()))));
        }
        return hours;
    }

    /** The dates in the order of their turns; each turn comes after the one before. */
    private static List<LocalDate> turns(LocalHour hour, int year) {
        List<LocalDate> turns = new ArrayList<>();
        Instant now = LocalDate.of(year, 1, 1).atStartOfDay(hour.zone()).toInstant().minusMillis(1);
        LocalDate date = Recurrence.daily(hour).nextDateAfter(now, LocalDate.of(year - 1, 12, 31));
        while (date.getYear() == year) {
            assertThat(hour.on(date)).as("%s on %s", hour, date).isAfter(now);
            turns.add(date);
            now = hour.on(date);
            date = Recurrence.daily(hour).nextDateAfter(now, date);
        }
        return turns;
    }

    /** Goes through the year in small steps, apart from how the hour does it. */
    private static List<LocalDate> datesOf(ZoneId zone, int year) {
        List<LocalDate> dates = new ArrayList<>();
        Instant moment = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
        LocalDate date = moment.atZone(zone).toLocalDate();
        while (date.getYear() == year) {
            if (dates.isEmpty() || !dates.getLast().equals(date)) {
                dates.add(date);
            }
            moment = moment.plus(Duration.ofHours(6));
            date = moment.atZone(zone).toLocalDate();
        }
        return dates;
    }

    private static LocalHour hour(String time, String zone) {
        return new LocalHour(LocalTime.parse(time), ZoneId.of(zone));
    }
}
