package dev.paperboy;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Thrown when something that only the operator can put right keeps Paperboy from starting.
 *
 * <p>The message is all that the operator gets to read: one sentence that says what is wrong and
 * what to do, without any secret. The process ends with {@link #EXIT_CODE}.
 */
public class CannotStart extends RuntimeException {

    /** The exit code for a mistake of configuration, as {@code sysexits.h} numbers it. */
    public static final int EXIT_CODE = 78;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The reason of this kind that is, or led to, the failure. */
    public static Optional<CannotStart> in(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof CannotStart)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable((CannotStart) cause);
    }
}
