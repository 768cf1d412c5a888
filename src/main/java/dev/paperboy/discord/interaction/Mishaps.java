package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Notices;

import io.micrometer.core.instrument.MeterRegistry;

import net.dv8tion.jda.api.components.container.Container;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Logs, counts and tells what keeps answers from being given. */
@Component
class Mishaps {

    private static final Logger log = LoggerFactory.getLogger(Mishaps.class);
    private static final int LENGTH_OF_REFERENCE = 8;

    private final MeterRegistry meters;

    Mishaps(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * What is told of something that went wrong; the log tells the rest.
     *
     * @param name of the command or action
     */
    Reply failed(String name, Language language, Throwable failure) {
        String reference = reference();
        log.error("{} failed, reference {}", name, reference, failure);
        return told("failed", language, reference);
    }

    /** What is told in place of an answer that Discord has refused. */
    Reply refused(String name, Language language, Throwable failure) {
        String reference = reference();
        log.error("Discord refused the answer to {}, reference {}", name, reference, failure);
        return told("refused", language, reference);
    }

    /** Nothing can be told. */
    void lost(String name, Throwable failure) {
        log.warn("The answer to {} did not reach Discord: {}", name, failure.toString());
        count("lost");
    }

    /** What all see where it was announced to all what turned out to be for the asker alone. */
    Container hidden(Language language) {
        return Notices.of(language.text("answer.private"));
    }

    private Reply told(String what, Language language, String reference) {
        count(what);
        return Reply.error(language, "error.internal", reference);
    }

    private void count(String what) {
        meters.counter("paperboy.discord.answers.missed", "what", what).increment();
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, LENGTH_OF_REFERENCE);
    }
}
