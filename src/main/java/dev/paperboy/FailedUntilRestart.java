package dev.paperboy;

/**
 * Thrown by a job's work that cannot succeed before the next start.
 *
 * <p>The message is all that the log tells: one sentence that says what is wrong and what to do.
 */
public final class FailedUntilRestart extends RuntimeException {

    public FailedUntilRestart(String message, Throwable cause) {
        super(message, cause);
    }
}
