package dev.paperboy.sandbox.discord;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

import java.time.Duration;

/**
 * Waits for what as a rule is there within milliseconds: looks at once, and often. Tests wait for
 * such things thousands of times in one run.
 */
public final class Promptly {

    private static final Duration LOOK = Duration.ofMillis(10);

    private Promptly() {}

    public static ConditionFactory await(String what) {
        return Awaitility.await(what).pollDelay(Duration.ZERO).pollInterval(LOOK);
    }
}
