package dev.paperboy.faults;

import dev.paperboy.process.ClockedBot;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** The bot on a shared clock that can also be made to end at a point. */
final class MortalBot {

    private MortalBot() {}

    public static void main(String[] args) {
        HaltSwitch halt = HaltSwitch.ofThisProcess();
        ClockedBot.application()
                .initializers(context -> prepare((GenericApplicationContext) context, halt))
                .run(args);
    }

    private static void prepare(GenericApplicationContext context, HaltSwitch halt) {
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
