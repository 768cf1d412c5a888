package dev.paperboy.faults;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicInteger;

/** Ends the process, as a power cut would, when it passes a point for the n-th time. */
final class HaltSwitch {

    /** The system property that names the point, as {@code AFTER_SENT:3}; none: it lives. */
    static final String PROPERTY = "paperboy.test.halt";

    /** The exit code of a process that was killed. */
    static final int KILLED = 137;

    private final @Nullable HaltPoint point;
    private final AtomicInteger left;

    private HaltSwitch(@Nullable HaltPoint point, int times) {
        this.point = point;
        this.left = new AtomicInteger(times);
    }

    static HaltSwitch ofThisProcess() {
        String setting = System.getProperty(PROPERTY, "");
        if (setting.isEmpty()) {
            return new HaltSwitch(null, 0);
        }
        String[] parts = setting.split(":", 2);
        return new HaltSwitch(HaltPoint.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    void pass(HaltPoint passed) {
        if (passed == point && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
