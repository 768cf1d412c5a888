package dev.paperboy.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What one fan-out took.
 *
 * @param rate messages a second that the bot allowed itself
 * @param wall from the minute at which all were due to the last message
 * @param cpu of the bot's process meanwhile
 * @param refused requests that Discord answered with 429
 * @param acknowledgements how long those who typed a command meanwhile waited, in milliseconds,
 *     rising
 * @param heap what the bot's heap held after a collection, in MB, at each quarter of the way
 */
record FanOutReport(
        int rate,
        int messages,
        Duration wall,
        Duration cpu,
        long refused,
        List<Double> acknowledgements,
        List<Long> heap) {

    /** The wall time in terms of the shortest possible at this rate. */
    double wallTimes() {
        return wall.toMillis() / (1000.0 * messages / rate);
    }

    /** What the heap held at the end in terms of what it held after a quarter of the way. */
    double heapGrowth() {
        return (double) heap.getLast() / heap.getFirst();
    }

    double acknowledged99() {
        return percentile(0.99);
    }

    private double percentile(double share) {
        return acknowledgements.get(
                Math.min(acknowledgements.size() - 1, (int) (acknowledgements.size() * share)));
    }

    static String table(FanOutReport paced, FanOutReport unpaced) {
        StringBuilder table = new StringBuilder("%n".formatted());
        row(table, "rate allowed, 1/s", paced.rate, unpaced.rate);
        row(table, "messages", paced.messages, unpaced.messages);
        row(table, "wall time, s", seconds(paced.wall), seconds(unpaced.wall));
        row(table, "of the shortest", text(paced.wallTimes()), "");
        row(
                table,
                "messages a second",
                perSecond(paced, paced.wall),
                perSecond(unpaced, unpaced.wall));
        row(table, "CPU of the bot, s", seconds(paced.cpu), seconds(unpaced.cpu));
        row(
                table,
                "messages per CPU s",
                perSecond(paced, paced.cpu),
                perSecond(unpaced, unpaced.cpu));
        row(table, "answered 429", paced.refused, unpaced.refused);
        row(
                table,
                "commands meanwhile",
                paced.acknowledgements.size(),
                unpaced.acknowledgements.size());
        row(
                table,
                "acknowledged p50, ms",
                text(paced.percentile(0.5)),
                text(unpaced.percentile(0.5)));
        row(
                table,
                "acknowledged p99, ms",
                text(paced.acknowledged99()),
                text(unpaced.acknowledged99()));
        row(table, "heap, MB", paced.heap, unpaced.heap);
        row(table, "of the first quarter's", text(paced.heapGrowth()), text(unpaced.heapGrowth()));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Object one, Object other) {
        table.append("%-22s %16s %16s%n".formatted(name, one, other));
    }

    private static String perSecond(FanOutReport report, Duration time) {
        return text(report.messages * 1000.0 / time.toMillis());
    }

    private static String seconds(Duration duration) {
        return text(duration.toMillis() / 1000.0);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
