package dev.paperboy;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * Something that only the operator can put right keeps Paperboy from starting.
 *
 * <p>The message is all that the operator gets to read: one sentence that says what is wrong and
 * what to do, without any secret.
 */
public class CannotStart extends RuntimeException implements ExitCodeGenerator {

    /** The exit code for a mistake of configuration, as {@code sysexits.h} numbers it. */
    public static final int EXIT_CODE = 78;

    private static final long serialVersionUID = 1;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
