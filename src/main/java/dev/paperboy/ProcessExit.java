package dev.paperboy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Ends the process in order: everything is stopped as on an ordinary end. */
@Component
@Fallback
class ProcessExit implements FatalFailure {

    private static final Logger log = LoggerFactory.getLogger(ProcessExit.class);

    private final ApplicationContext context;

    ProcessExit(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void stop(String reason) {
        log.error("{}", reason);
        // A thread of its own, since it waits for those of Discord, one of which may have called.
        Thread.ofPlatform()
                .name("process-exit")
                .start(() ->
                        System.exit(SpringApplication.exit(context, () -> CannotStart.EXIT_CODE)));
    }
}
