package dev.paperboy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.Optional;

/** Tells the operator just the sentence of a {@link CannotStart}, without any stack trace. */
class CannotStartReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(PaperboyApplication.class);

    /** Spring Boot gives the context, or null where it got to make none. */
    public CannotStartReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<CannotStart> reason = CannotStart.in(failure);
        reason.ifPresent(cannotStart -> log.error(cannotStart.getMessage()));
        return reason.isPresent();
    }
}
