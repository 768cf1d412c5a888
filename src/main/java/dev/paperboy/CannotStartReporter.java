package dev.paperboy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells the operator just the sentence of a {@link CannotStart}, without any stack trace. */
class CannotStartReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(PaperboyApplication.class);

    /** Spring Boot calls the constructor with the context, null where none was made. */
    public CannotStartReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart reason) {
                log.error(reason.getMessage());
                log.debug("What led to it", failure);
                return true;
            }
        }
        return false;
    }
}
