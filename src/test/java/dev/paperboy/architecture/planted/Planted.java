package dev.paperboy.architecture.planted;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;

import org.apache.lucene.index.Term;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;

import javax.sql.DataSource;

/** Classes each of which breaks one rule in the way that its name tells. */
public final class Planted {

    private Planted() {}

    public record KnowsJda(JDA jda) {}

    public static final class KnowsJsoup {
        Document parse(String html) {
            return Jsoup.parse(html);
        }
    }

    public record KnowsLucene(Term term) {}

    public static final class SpeaksSql {
        int delete(JdbcClient jdbc) {
            return jdbc.sql("DELETE FROM paper").update();
        }
    }

    public static final class OpensConnections {
        Connection open(DataSource source) throws SQLException {
            return source.getConnection();
        }
    }

    public static final class LogsToTheJdk {
        void log() {
            Logger.getLogger("planted").info("hello");
        }
    }

    public static final class LogsToTheSystem {
        void log() {
            System.getLogger("planted").log(System.Logger.Level.INFO, "hello");
        }
    }

    public static final class ReadsTheInstant {
        Instant read() {
            return Instant.now();
        }
    }

    public static final class ReadsTheDateOfAZone {
        LocalDate read() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public static final class ReadsMilliseconds {
        long read() {
            return System.currentTimeMillis();
        }
    }

    public static final class MakesAClock {
        Clock make() {
            return Clock.systemUTC();
        }
    }

    public static final class MakesADate {
        @SuppressWarnings("JavaUtilDate")
        Instant make() {
            return new Date().toInstant();
        }
    }

    public static final class RefersToNow {
        Supplier<Instant> refer() {
            return Instant::now;
        }
    }

    public static final class ReadsTheZone {
        ZoneId read() {
            return ZoneId.systemDefault();
        }
    }

    public static final class IsScheduled {
        @Scheduled(fixedDelayString = "${paperboy.planted.every:1s}")
        void run() {}
    }

    public static final class ConstantJob {
        @Scheduled(fixedDelay = 1000)
        void run() {}
    }

    public static final class PilingUpJob {
        @Scheduled(fixedRateString = "${paperboy.planted.every:1s}")
        void run() {}
    }

    public static final class PrintsToStandardOut {
        void print() {
            System.out.println("hello");
        }
    }

    public static final class PrintsAStackTrace {
        void print(Exception e) {
            e.printStackTrace();
        }
    }

    public static final class InjectsIntoAField {
        @Autowired @Nullable Clock clock;
    }

    public static final class DropsTheFailure {
        void send(RestAction<Message> action) {
            action.queue();
        }
    }

    public static final class DropsTheFailureButTakesTheResult {
        void send(RestAction<Message> action, Consumer<Message> result) {
            action.queue(result);
        }
    }

    public static final class RefersToQueue {
        Runnable refer(RestAction<Message> action) {
            return action::queue;
        }
    }

    public static final class CompletesInAListener extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            Message _ = completed(event);
        }

        private static Message completed(ReadyEvent event) {
            return event.getJDA().openPrivateChannelById(1).complete().sendMessage("").complete();
        }
    }

    public static final class JoinsInAListener implements EventListener {
        private final CompletableFuture<Void> result = new CompletableFuture<>();

        @Override
        public void onEvent(GenericEvent event) {
            result.join();
        }
    }

    public static final class SleepsInAListener extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static final class ReadsTheDatabaseInAListener extends ListenerAdapter {
        private final JdbcClient jdbc;

        ReadsTheDatabaseInAListener(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void onReady(ReadyEvent event) {
            jdbc.sql("DELETE FROM paper").update();
        }
    }

    public static final class ConnectsWithoutPools {
        void connect() {
            DefaultShardManagerBuilder.createLight("").build();
        }
    }

    public static final class HoldsATest {
        @Test
        void isNeverRun() {}
    }
}
