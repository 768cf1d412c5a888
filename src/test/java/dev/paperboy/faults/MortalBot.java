package dev.paperboy.faults;

import dev.paperboy.PaperboyApplication;
import dev.paperboy.process.SharedClock;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

/**
 * The bot in a process of its own, whole but for two things: its schedule follows the clock in a
 * file, and it can be made to end at a point.
 */
final class MortalBot {

    /** The system property that names the file of the clock. */
    static final String CLOCK = "paperboy.test.clock";

    private MortalBot() {}

    public static void main(String[] args) {
        HaltSwitch halt = HaltSwitch.ofThisProcess();
        Clock clock = SharedClock.in(Path.of(System.getProperty(CLOCK)));
        new SpringApplicationBuilder(PaperboyApplication.class)
                .initializers(context -> prepare((GenericApplicationContext) context, clock, halt))
                .properties("spring.config.location=classpath:/application.yml")
                .run(args);
    }

    private static void prepare(GenericApplicationContext context, Clock clock, HaltSwitch halt) {
        context.registerBean("sharedClock", Clock.class, () -> clock);
        context.registerBean(Watching.class, () -> new Watching(new CommitWatch(halt)));
        context.registerBean(Migrating.class, () -> new Migrating(halt));
    }

    /** Lets the commits of the bot's database be watched. */
    private record Watching(CommitWatch watch) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals("dataSource") && bean instanceof DataSource dataSource
                    ? new WatchedDataSource(dataSource, watch)
                    : bean;
        }
    }

    /** Gives watched connections. */
    private static final class WatchedDataSource extends DelegatingDataSource {

        private final CommitWatch watch;

        WatchedDataSource(DataSource target, CommitWatch watch) {
            super(target);
            this.watch = watch;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return WatchedConnection.of(super.getConnection(), watch);
        }
    }

    /** Passes the point within each step of a migration, before its commit. */
    private record Migrating(HaltSwitch halt) implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            halt.pass(HaltPoint.DURING_MIGRATION);
        }

        @Override
        public String getCallbackName() {
            return "halt";
        }
    }
}
