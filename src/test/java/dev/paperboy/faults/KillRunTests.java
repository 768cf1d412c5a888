package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.PostgresDatabases;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The real process, killed at every named point and often at random; run by {@code -Pfaults}. */
@Tag("faults")
class KillRunTests {

    private static final long SEED = Long.getLong("faults.seed", 20_260_613);
    private static final int KILLS = Integer.getInteger("faults.kills", 200);
    private static final int DELIVERIES = Integer.getInteger("faults.deliveries", 2_000);

    /** How often each named point is passed deadly. */
    private static final int NAMED = Integer.getInteger("faults.named", 5);

    private final Random random = new Random(SEED);

    @TempDir Path folder;

    @Test
    void onSqlite() {
        try (KillRig rig = new KillRig(folder, "", random, 40)) {
            rig.setUp(3);
            Deaths deaths = new Deaths(random, 18);
            List<Death> all = deaths.random(KILLS);
            for (int i = 0; i < NAMED; i++) {
                all.addAll(deaths.named());
            }
            run(rig, deaths.shuffled(all));
            conclude(rig, DELIVERIES, "SQLite");
        }
    }

    @Test
    void onPostgres() {
        try (KillRig rig = new KillRig(folder, PostgresDatabases.newEmptyDatabase(), random, 10)) {
            rig.setUp(3);
            Deaths deaths = new Deaths(random, 4);
            List<Death> all = new ArrayList<>(deaths.random(6));
            all.addAll(deaths.named());
            run(rig, deaths.shuffled(all));
            conclude(rig, 40, "PostgreSQL");
        }
    }

    /**
     * The first half within the nonce window, the rest beyond it, the last with stalled answers.
     */
    private static void run(KillRig rig, List<Death> deaths) {
        for (int i = 0; i < deaths.size(); i++) {
            int tenth = 10 * i / deaths.size();
            Era era = tenth < 5 ? Era.WITHIN_THE_WINDOW : Era.BEYOND_THE_WINDOW;
            rig.live(tenth < 9 ? era : Era.STALLING, deaths.get(i));
        }
    }

    private static void conclude(KillRig rig, int deliveries, String database) {
        rig.settle(deliveries);
        Verdict verdict = rig.verdict();
        IO.println(
                "%s, seed %d, at most %d requests in a second%n%s"
                        .formatted(database, SEED, verdict.busiestSecond(), verdict.table()));
        verdict.isGood();
        assertThat(rig.due()).isGreaterThanOrEqualTo(deliveries);
    }
}
