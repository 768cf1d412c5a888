package dev.paperboy.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws deaths by lot. */
final class Deaths {

    private final Random random;
    private final int most;

    /**
     * @param most after how many messages of a life its end comes at the latest
     */
    Deaths(Random random, int most) {
        this.random = random;
        this.most = most;
    }

    /** At random moments. */
    List<Death> random(int number) {
        List<Death> deaths = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            deaths.add(
                    i % 4 == 0
                            ? new Death.AfterStart(upTo(8_000))
                            : new Death.AfterMessages(times(), upTo(60)));
        }
        return deaths;
    }

    /** At every named point but the migration, which only the first lives pass. */
    List<Death> named() {
        List<Death> deaths = new ArrayList<>();
        for (HaltPoint point : HaltPoint.values()) {
            if (point != HaltPoint.DURING_MIGRATION) {
                deaths.add(new Death.AtPoint(point, times()));
            }
        }
        for (Kind kind : Kind.values()) {
            deaths.add(new Death.DuringRequest(kind, timesOfOneKind(), false));
            deaths.add(new Death.DuringRequest(kind, timesOfOneKind(), true));
        }
        deaths.add(new Death.DuringEdit(timesOfOneKind(), false));
        deaths.add(new Death.DuringEdit(timesOfOneKind(), true));
        deaths.add(new Death.DuringShutdown(times(), upTo(200)));
        return deaths;
    }

    List<Death> shuffled(List<Death> deaths) {
        List<Death> shuffled = new ArrayList<>(deaths);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private int times() {
        return 1 + random.nextInt(most);
    }

    private int timesOfOneKind() {
        return 1 + random.nextInt(Math.max(1, most / Kind.values().length));
    }

    private Duration upTo(int millis) {
        return Duration.ofMillis(random.nextInt(millis));
    }
}
