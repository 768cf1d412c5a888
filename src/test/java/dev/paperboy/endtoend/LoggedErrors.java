package dev.paperboy.endtoend;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.slf4j.LoggerFactory;

import java.util.List;

/** What the bot logs as an error from now on; begun once it has set up its log. */
final class LoggedErrors implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger("dev.paperboy");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    LoggedErrors() {
        events.start();
        log.addAppender(events);
    }

    List<String> messages() {
        return List.copyOf(events.list).stream()
                .filter(it -> it.getLevel().isGreaterOrEqual(Level.ERROR))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        log.detachAppender(events);
        events.stop();
    }
}
