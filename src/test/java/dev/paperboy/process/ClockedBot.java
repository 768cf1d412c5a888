package dev.paperboy.process;

import dev.paperboy.PaperboyApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

import java.nio.file.Path;
import java.time.Clock;

/** The bot in a process of its own, as it is but for its schedule, which follows a shared clock. */
public final class ClockedBot {

    private static final String CLOCK = "paperboy.test.clock";

    private ClockedBot() {}

    /**
     * What its machine has to be told.
     *
     * @param clock the file of the shared clock
     */
    public static String option(Path clock) {
        return "-D" + CLOCK + "=" + clock;
    }

    /** The application, on the clock that this process was told. */
    public static SpringApplicationBuilder application() {
        Clock clock = SharedClock.in(Path.of(System.getProperty(CLOCK)));
        return new SpringApplicationBuilder(PaperboyApplication.class)
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean("sharedClock", Clock.class, () -> clock))
                .properties("spring.config.location=classpath:/application.yml");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
