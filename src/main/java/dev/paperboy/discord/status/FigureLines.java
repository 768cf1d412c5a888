package dev.paperboy.discord.status;

import dev.paperboy.digest.DeliveryFigures.Figures;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Reason;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells in figures how punctually digests came.
 *
 * @param week of the last 7 days
 * @param month of the last 30 days
 */
record FigureLines(Figures week, Figures month, Language language) {

    private static final int MOST_REASONS = 3;
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 95;
    private static final int MILLIS = 1_000;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("status.figures.week", week));
        lines.add(line("status.figures.month", month));
        Duration half = month.delay(HALF);
        Duration nearlyAll = month.delay(NEARLY_ALL);
        if (half != null && nearlyAll != null) {
            lines.add(language.text("status.figures.delay", seconds(half), seconds(nearlyAll)));
        }
        month.reasons().stream().limit(MOST_REASONS).map(this::reason).forEach(lines::add);
        return lines;
    }

    private String line(String key, Figures figures) {
        if (figures.ended() == 0) {
            return language.text(key + ".none");
        }
        List<String> parts = new ArrayList<>();
        parts.add(language.text(key, figures.onTime(), figures.ended(), figures.percentOnTime()));
        add(parts, "status.figures.late", figures.late());
        add(parts, "status.figures.missed", figures.missed());
        add(parts, "status.figures.failed", figures.failed());
        add(parts, "status.figures.uncertain", figures.uncertain());
        add(parts, "status.figures.waiting", figures.waiting());
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(language.text(key, count));
        }
    }

    private String reason(Figures.Reason reason) {
        return language.text("status.figures.reason", reason.times(), Reason.shown(reason.text()));
    }

    /** Rounded up: what came in no time at all came within a second. */
    private static long seconds(Duration delay) {
        return Math.ceilDiv(delay.toMillis(), MILLIS);
    }
}
