package dev.paperboy.architecture.planted;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Logger;

import javax.sql.DataSource;

/** Classes each of which breaks one rule in the way that its name tells. */
public final class Planted {

    private Planted() {}

    public record KnowsJda(JDA jda) {}

    public static final class KnowsJdaInAGenericSignature {
        int count(Map<String, List<? extends JDA>> clients) {
            return clients.size();
        }
    }

    public record KnowsJdaInATypeBound<T extends JDA>(T client) {}

    public static final class KnowsJdaInACatch {
        void run(Runnable action) {
            try {
                action.run();
            } catch (ErrorResponseException e) {
                throw new IllegalStateException("planted");
            }
        }
    }

    public static final class KnowsJdaInACheck {
        boolean isJda(Object object) {
            return object instanceof JDA;
        }
    }

    public static final class NamesJda {
        Class<?> name() {
            return JDA.class;
        }
    }

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

    public static final class MakesAClockInALambda {
        Supplier<Instant> make() {
            return () -> Clock.systemUTC().instant();
        }
    }

    public static final class MakesAnInstantSource {
        InstantSource make() {
            return InstantSource.system();
        }
    }

    public static final class TicksWithTheMachine {
        Clock make() {
            return Clock.tickSeconds(ZoneOffset.UTC);
        }
    }

    public static final class MakesACalendar {
        @SuppressWarnings("JavaUtilDate")
        Instant make() {
            return new GregorianCalendar().toInstant();
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

    public static final class SleepsByUnit {
        void sleep() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    public static final class Parks {
        void park() {
            LockSupport.parkNanos(1);
        }
    }

    public static final class HoldsATest {
        @Test
        void isNeverRun() {}
    }
}
