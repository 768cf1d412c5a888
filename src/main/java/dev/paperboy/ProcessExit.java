package dev.paperboy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

import java.util.function.IntConsumer;

/** Ends the process in order: everything is stopped as on an ordinary end. */
@Component
@Fallback
class ProcessExit implements FatalFailure {

    private static final Logger log = LoggerFactory.getLogger(ProcessExit.class);

    private final ApplicationContext context;
    private final IntConsumer exit;

    @Autowired
    ProcessExit(ApplicationContext context) {
        this(context, System::exit);
    }

    ProcessExit(ApplicationContext context, IntConsumer exit) {
        this.context = context;
        this.exit = exit;
    }

    @Override
    public void stop(String reason) {
        log.error("{}", reason);
        // A thread of its own, since it waits for those of Discord, one of which may have called.
        // A caller's virtual thread would make it a daemon, and the process would end without the
        // exit code as soon as the web server's thread has ended.
        Thread.ofPlatform()
                .name("process-exit")
                .daemon(false)
                .start(() ->
                        exit.accept(SpringApplication.exit(context, () -> CannotStart.EXIT_CODE)));
    }
}
