package dev.paperboy.bench;

import dev.paperboy.PaperboyApplication;
import dev.paperboy.process.SharedClock;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

import java.nio.file.Path;
import java.time.Clock;

/** The bot as it is, but for the clock of its schedule. */
final class MeasuredBot {

    /** The system property that names the file of the clock. */
    static final String CLOCK = "paperboy.test.clock";

    private MeasuredBot() {}

    public static void main(String[] args) {
        Clock clock = SharedClock.in(Path.of(System.getProperty(CLOCK)));
        new SpringApplicationBuilder(PaperboyApplication.class)
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean("sharedClock", Clock.class, () -> clock))
                .properties("spring.config.location=classpath:/application.yml")
                .run(args);
    }
}
