package dev.paperboy.digest;

import dev.paperboy.digest.Replay.Posting;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges a replay from outside: by the messages, the ledger, and what stood on the lists. */
final class ReplayReport {

    private final Replay replay;
    private final Map<Long, List<Line>> lines;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int lost;
    private int doubled;
    private int considered;
    private int unconsidered;
    private int late;

    /** A line of the ledger. */
    private record Line(
            long guild, String key, String runOn, Instant due, Instant at, String what) {

        boolean isTurn() {
            return runOn != null && key.endsWith(runOn) && !key.startsWith("left");
        }
    }

    ReplayReport(Replay replay) {
        this.replay = replay;
        List<Line> all =
                replay.database
                        .client()
                        .sql("SELECT * FROM digest_run ORDER BY decided_at, id")
                        .query((row, _) ->
                                new Line(
                                        row.getLong("guild_id"),
                                        row.getString("run_key"),
                                        row.getString("run_on"),
                                        Instant.ofEpochMilli(row.getLong("due_at")),
                                        Instant.ofEpochMilli(row.getLong("decided_at")),
                                        String.join(
                                                " ",
                                                row.getString("outcome"),
                                                String.valueOf(row.getString("way")),
                                                String.valueOf(row.getString("gap")))))
                        .list();
        this.lines = all.stream().collect(Collectors.groupingBy(Line::guild));
        all.forEach(line -> outcomes.merge(line.what().replace(" null", ""), 1, Integer::sum));
        replay.schedules.forEach(this::judge);
    }

    private void judge(DigestSchedule schedule) {
        long guild = schedule.target().guildId();
        List<String> turns =
                lines.getOrDefault(guild, List.of()).stream()
                        .filter(Line::isTurn)
                        .map(Line::runOn)
                        .toList();
        Set<String> distinct = new HashSet<>(turns);
        doubled += turns.size() - distinct.size();
        for (LocalDate date : dates(schedule.recurrence())) {
            lost += distinct.contains(date.toString()) ? 0 : 1;
        }
        judgePapers(schedule, replay.postings.getOrDefault(guild, List.of()));
    }

    /** All dates but those of the last hours, whose digests may still wait. */
    private List<LocalDate> dates(Recurrence recurrence) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate date = recurrence.nextDateAfter(replay.begin, null);
        Instant last = replay.end.minus(Replay.PROPERTIES.catchUp());
        while (recurrence.on(date).isBefore(last)) {
            dates.add(date);
            date = recurrence.nextDateAfter(recurrence.on(date), date);
        }
        return dates;
    }

    private void judgePapers(DigestSchedule schedule, List<Posting> postings) {
        Set<String> keys = new HashSet<>();
        Sightings.Reader reader = replay.sightings.reader();
        List<Silent> leftOut = silent(schedule, "outcome = 'LEFT_OUT'", "first_day", "last_day");
        Deque<Silent> unmatched =
                new ArrayDeque<>(
                        silent(schedule, "gap = 'NONE_MATCHED'", "covered_from", "through_after"));
        for (Posting posting : postings) {
            doubled += keys.add(posting.key()) ? 0 : 1;
            leftOut.stream()
                    .filter(days -> !days.at().isAfter(posting.at()))
                    .forEach(days -> reader.leaveOut(days.days()));
            while (!unmatched.isEmpty() && unmatched.getFirst().at().isBefore(posting.at())) {
                Silent run = unmatched.removeFirst();
                int _ = reader.consider(run.days(), run.at());
            }
            judge(posting, reader);
        }
    }

    private void judge(Posting posting, Sightings.Reader reader) {
        switch (posting.digest()) {
            case Digest.Papers papers -> {
                judge(papers.counts(), reader.consider(papers.span(), posting.at()));
                late += papers.late() == null ? 0 : papers.late().papers();
                doubled += reader.post(papers) ? 0 : 1;
            }
            case Digest.Nothing(Digest.Reason.NoneMatched(var span, var counts, _), _, _) ->
                    judge(counts, reader.consider(span, posting.at()));
            case Digest.Nothing(Digest.Reason.AllPosted(var span), _, _) ->
                    unconsidered += reader.pass(span, posting.at());
            case Digest.Nothing _ -> {}
        }
    }

    private void judge(Digest.Counts counts, int expected) {
        considered += counts.considered();
        unconsidered += Math.abs(expected - counts.considered());
    }

    /** Days of which a run said nothing, at least not in a message. */
    private record Silent(Instant at, FeedSpan days) {}

    private List<Silent> silent(DigestSchedule schedule, String which, String from, String to) {
        return replay.database
                .client()
                .sql(
                        "SELECT * FROM digest_run WHERE digest_id = ? AND "
                                + which
                                + " ORDER BY decided_at")
                .param(schedule.id())
                .query((row, _) ->
                        new Silent(
                                Instant.ofEpochMilli(row.getLong("decided_at")),
                                new FeedSpan(
                                        LocalDate.parse(row.getString(from)),
                                        LocalDate.parse(row.getString(to)))))
                .list();
    }

    int lost() {
        return lost;
    }

    int doubled() {
        return doubled;
    }

    int unconsidered() {
        return unconsidered;
    }

    /** The share of turns decided so soon, of those at which bot and source were not disturbed. */
    double punctual(Duration within) {
        return share(within, true);
    }

    private double share(Duration within, boolean undisturbedOnly) {
        int all = 0;
        int punctual = 0;
        for (Line line : lines.values().stream().flatMap(List::stream).toList()) {
            if (line.isTurn() && !(undisturbedOnly && isDisturbed(line.due()))) {
                all++;
                punctual += line.at().isAfter(line.due().plus(within)) ? 0 : 1;
            }
        }
        return (double) punctual / all;
    }

    private boolean isDisturbed(Instant due) {
        Instant before = due.minus(Duration.ofHours(4));
        Instant after = due.plus(Duration.ofMinutes(10));
        return replay.outages.within(before, after) || replay.stops.within(before, after);
    }

    /** What happened, and how old papers were when they were posted. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(
                "%d servers from %s to %s%n"
                        .formatted(replay.schedules.size(), replay.begin, replay.end));
        outcomes.forEach((what, count) -> text.append("%8d %s%n".formatted(count, what)));
        text.append(
                "%d lost, %d doubled, %d papers considered (%d late), %d unconsidered%n"
                        .formatted(lost, doubled, considered, late, unconsidered));
        text.append(
                "within 60 s of their minute: %.2f %% (%.2f %% where nothing was disturbed)%n"
                        .formatted(
                                100 * share(Duration.ofSeconds(60), false),
                                100 * share(Duration.ofSeconds(60), true)));
        text.append(
                "%d fetches of %d lists%n%n"
                        .formatted(
                                replay.fetches().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                replay.fetches().size()));
        text.append(
                "%-24s %8s %8s %8s%n".formatted("age of daily papers", "papers", "median", "p95"));
        ages().forEach((zone, ages) -> {
            List<Duration> sorted = ages.stream().sorted().toList();
            text.append(
                    "%-24s %8d %7.1fh %7.1fh%n"
                            .formatted(
                                    zone, sorted.size(), hours(sorted, 0.5), hours(sorted, 0.95)));
        });
        return text.toString();
    }

    private static double hours(List<Duration> sorted, double share) {
        Duration age = sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
        return age.toMinutes() / 60.0;
    }

    private Map<String, List<Duration>> ages() {
        Map<PaperId, Instant> arrivals = replay.feed.arrivals();
        Map<String, List<Duration>> ages = new HashMap<>();
        for (DigestSchedule schedule : replay.schedules) {
            if (Coverage.mostDays(schedule.recurrence().kind()) > 7) {
                continue;
            }
            String zone = schedule.recurrence().hour().zone().getId();
            for (Posting posting :
                    replay.postings.getOrDefault(schedule.target().guildId(), List.of())) {
                for (Paper paper : shown(posting)) {
                    ages.computeIfAbsent(zone, _ -> new ArrayList<>())
                            .add(Duration.between(arrivals.get(paper.id()), posting.at()));
                }
            }
        }
        Map<String, List<Duration>> ordered = new TreeMap<>();
        ordered.putAll(ages);
        return ordered;
    }

    private static List<Paper> shown(Posting posting) {
        return posting.digest() instanceof Digest.Papers papers ? papers.papers() : List.of();
    }
}
