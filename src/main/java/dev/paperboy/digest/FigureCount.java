package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryRecord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what became of messages, one by one. */
final class FigureCount {

    private final List<Duration> delays = new ArrayList<>();
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private int missed;
    private int failed;
    private int uncertain;
    private int waiting;

    /** A run was missed, since the bot was off. */
    void missed() {
        missed++;
    }

    /**
     * A message was handed in.
     *
     * @param wait from the moment it was due until then
     */
    void add(Duration wait, DeliveryRecord message) {
        switch (message.state()) {
            case SENT, DELETED -> delays.add(delay(wait, message));
            case FAILED -> failed(message);
            case UNCERTAIN -> uncertain++;
            case PENDING, SENDING -> waiting++;
        }
    }

    private void failed(DeliveryRecord message) {
        if (message.isForAbsence()) {
            missed++;
            return;
        }
        failed++;
        String reason = message.reason();
        if (reason != null) {
            reasons.merge(reason, 1, Integer::sum);
        }
    }

    private static Duration delay(Duration wait, DeliveryRecord message) {
        Instant end = message.finishedAt();
        Duration way = end == null ? Duration.ZERO : Duration.between(message.createdAt(), end);
        Duration delay = wait.plus(way);
        return delay.isNegative() ? Duration.ZERO : delay;
    }

    DeliveryFigures.Figures figures() {
        return new DeliveryFigures.Figures(
                delays.stream().sorted().toList(),
                missed,
                failed,
                uncertain,
                waiting,
                reasons.entrySet().stream()
                        .map(it -> new DeliveryFigures.Figures.Reason(it.getKey(), it.getValue()))
                        .sorted(
                                Comparator.comparingInt(DeliveryFigures.Figures.Reason::times)
                                        .reversed())
                        .toList());
    }
}
