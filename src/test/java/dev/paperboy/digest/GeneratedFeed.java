package dev.paperboy.digest;

import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Lists that grow from the opening of their day until 13:00 UTC; empty at nearly all weekends and
 * on few other days, now and then with a paper of the day before or nothing else, and with one that
 * comes late.
 */
final class GeneratedFeed {

    private final Map<LocalDate, List<Arrival>> days = new HashMap<>();

    private record Arrival(Instant at, Paper paper) {}

    GeneratedFeed(Random random, FeedSpan span) {
        List<LocalDate> dates = span.first().datesUntil(span.last().plusDays(1)).toList();
        int number = 0;
        for (LocalDate day : dates) {
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = size(random, day); i > 0; i--) {
                Paper paper = Feeds.paper("2610.%05d".formatted(++number), random.nextInt(120));
                arrivals.add(new Arrival(arrival(random, day), paper));
            }
            List<Arrival> before = days.getOrDefault(day.minusDays(1), List.of());
            if (!arrivals.isEmpty() && !before.isEmpty() && random.nextInt(4) == 0) {
                arrivals.add(new Arrival(arrival(random, day), before.getFirst().paper()));
            }
            if (!arrivals.isEmpty() && random.nextInt(3) == 0) {
                Paper paper = Feeds.paper("2610.%05d".formatted(++number), random.nextInt(120));
                arrivals.add(new Arrival(lateArrival(random, day), paper));
            }
            days.put(day, isEcho(day) && !before.isEmpty() ? echoOf(before, day) : arrivals);
        }
    }

    /** Whether a day repeats one paper of the day before, and has no other. */
    private static boolean isEcho(LocalDate day) {
        return day.getDayOfMonth() % 11 == 5;
    }

    private static List<Arrival> echoOf(List<Arrival> before, LocalDate day) {
        Paper best =
                before.stream()
                        .map(Arrival::paper)
                        .max(Comparator.comparingInt(paper -> paper.votes().upvotes()))
                        .orElseThrow();
        return List.of(new Arrival(FeedDays.opening(day).plusSeconds(1), best));
    }

    private static int size(Random random, LocalDate day) {
        boolean exceptional = random.nextInt(12) == 0;
        return FeedDays.isUsual(day) == exceptional ? 0 : 1 + random.nextInt(35);
    }

    private static Instant arrival(Random random, LocalDate day) {
        Instant opening = FeedDays.opening(day);
        Instant end = day.atTime(LocalTime.of(13, 0)).toInstant(ZoneOffset.UTC);
        long seconds = Duration.between(opening, end).toSeconds();
        return opening.plusSeconds(random.nextLong(seconds));
    }

    /** Up to some days after the day is over. */
    private static Instant lateArrival(Random random, LocalDate day) {
        return FeedDays.opening(day).plus(Duration.ofHours(16 + random.nextInt(100)));
    }

    /** When each paper first stood on any list. */
    Map<PaperId, Instant> arrivals() {
        Map<PaperId, Instant> first = new HashMap<>();
        days.values().stream()
                .flatMap(List::stream)
                .forEach(arrival ->
                        first.merge(
                                arrival.paper().id(),
                                arrival.at(),
                                (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }

    /** What the source says stands on the list of a day at this moment. */
    Paper[] listOf(LocalDate day, Instant moment) {
        return days.getOrDefault(day, List.of()).stream()
                .filter(arrival -> !arrival.at().isAfter(moment))
                .filter(_ -> !isForgotten(day, moment))
                .map(Arrival::paper)
                .toArray(Paper[]::new);
    }

    /** Now and then, a list is empty by mistake until some hours after its end. */
    private static boolean isForgotten(LocalDate day, Instant moment) {
        return comesLate(day) && moment.isBefore(FeedDays.closing(day).plus(Duration.ofHours(10)));
    }

    /** Whether the papers of a day are missing at first. */
    static boolean comesLate(LocalDate day) {
        return day.getDayOfMonth() % 9 == 0;
    }
}
