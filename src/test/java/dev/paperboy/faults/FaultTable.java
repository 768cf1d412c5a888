package dev.paperboy.faults;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts, for every fault, the deliveries that it struck and what became of them. */
final class FaultTable {

    /** A delivery as it is seen from outside. */
    record Delivery(long channelId, LocalDate feedDay) {}

    /** What has become of a delivery. */
    enum Outcome {
        SEEN_ONCE,
        MISSING,
        DOUBLED,
        /** Not seen, and the bot has recorded why it does not know. */
        UNCERTAIN
    }

    private static final class Row {
        private int times;
        private final Set<Delivery> deliveries = new HashSet<>();
    }

    private final Map<String, Row> rows = new TreeMap<>();

    private final String what;

    /**
     * @param what the heading over the rows' names
     */
    FaultTable(String what) {
        this.what = what;
    }

    /** Notes that a fault happened once, and to which deliveries. */
    synchronized void add(String fault, Set<Delivery> struck) {
        Row row = rows.computeIfAbsent(fault, _ -> new Row());
        row.times++;
        row.deliveries.addAll(struck);
    }

    /** Adds a delivery to a row, whether it was struck or not. */
    synchronized void list(String name, Delivery delivery) {
        rows.computeIfAbsent(name, _ -> new Row()).deliveries.add(delivery);
    }

    /** The table, with a last row for all deliveries. */
    synchronized String print(Map<Delivery, Outcome> outcomes) {
        StringBuilder table = new StringBuilder();
        table.append(line(what, "times", "deliveries", "missing", "doubled", "uncertain"));
        rows.forEach((fault, row) -> table.append(line(fault, row, outcomes)));
        Row all = new Row();
        all.deliveries.addAll(outcomes.keySet());
        all.times = rows.values().stream().mapToInt(it -> it.times).sum();
        return table.append(line("all", all, outcomes)).toString();
    }

    private static String line(String fault, Row row, Map<Delivery, Outcome> outcomes) {
        Function<Outcome, Long> count =
                wanted -> row.deliveries.stream().filter(it -> outcomes.get(it) == wanted).count();
        long known = row.deliveries.stream().filter(outcomes::containsKey).count();
        return line(
                fault,
                row.times,
                known,
                count.apply(Outcome.MISSING),
                count.apply(Outcome.DOUBLED),
                count.apply(Outcome.UNCERTAIN));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-42s %7s %11s %8s %8s %10s%n", cells);
    }
}
