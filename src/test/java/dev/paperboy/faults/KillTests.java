package dev.paperboy.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Random;

/** The real process, killed a few times; {@code -Pfaults} kills it a few hundred times. */
class KillTests {

    @TempDir Path folder;

    @Test
    void noDigestIsLostAndNoneComesTwice() {
        try (KillRig rig = new KillRig(folder, "", new Random(1), 14)) {
            rig.setUp(0);
            rig.live(Era.WITHIN_THE_WINDOW, new Death.DuringRequest(Kind.MESSAGE, 2, true));
            rig.live(Era.WITHIN_THE_WINDOW, new Death.DuringRequest(Kind.FORUM_POST, 1, true));
            rig.live(Era.WITHIN_THE_WINDOW, new Death.DuringRequest(Kind.DIRECT, 2, true));
            rig.live(Era.BEYOND_THE_WINDOW, new Death.AtPoint(HaltPoint.BEFORE_SENT, 2));
            rig.live(Era.BEYOND_THE_WINDOW, new Death.AtPoint(HaltPoint.AFTER_SENDING, 2));
            rig.live(Era.BEYOND_THE_WINDOW, new Death.DuringRequest(Kind.THREAD, 1, true));
            rig.live(Era.WITHIN_THE_WINDOW, new Death.DuringEdit(2, true));
            rig.settle(36);

            Verdict verdict = rig.verdict();
            IO.println(verdict.table());
            verdict.isGood();
        }
    }
}
