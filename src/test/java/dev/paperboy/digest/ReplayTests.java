package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import dev.paperboy.paper.Feed;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Lives through ninety days with a thousand servers in twenty-four zones, on a real database and in
 * virtual time, over the changes of clocks in spring and in autumn.
 */
@Tag("faults")
class ReplayTests {

    private static final int SERVERS = Integer.getInteger("replay.servers", 1_000);
    private static final Duration TIME = Duration.ofDays(Integer.getInteger("replay.days", 90));
    private static final Duration PUNCTUAL = Duration.ofSeconds(60);

    private final Logger table = (Logger) LoggerFactory.getLogger("replay");
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.paperboy");

    /** Some ten thousand runs that post nothing would each be logged. */
    @BeforeEach
    void beQuiet() {
        logger.setLevel(Level.ERROR);
        table.setLevel(Level.INFO);
    }

    @AfterEach
    void speakAgain() {
        logger.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-12T00:00:00Z", "2026-09-01T00:00:00Z"})
    void nothingIsLostOrDoubledAndEveryPaperIsConsidered(Instant begin) {
        long started = System.nanoTime();
        try (TestDatabase database = TestDatabase.sqlite()) {
            Replay replay = new Replay(database, begin, TIME, SERVERS);
            replay.run();
            ReplayReport report = new ReplayReport(replay);
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            table.info("{}took {} s", report.text(), took.toSeconds());

            assertThat(report.lost()).as("turns without a line in the ledger").isZero();
            assertThat(report.doubled()).as("turns, messages or papers twice").isZero();
            assertThat(report.unconsidered()).as("papers unconsidered").isZero();
            assertThat(report.punctual(PUNCTUAL)).isGreaterThanOrEqualTo(0.99);
            assertThat(replay.fetches()).isEqualTo(fetchesForOneServer(begin));
        }
    }

    /** However many servers there are, the site is asked as often. */
    private static Map<Feed, Integer> fetchesForOneServer(Instant begin) {
        try (TestDatabase database = TestDatabase.sqlite()) {
            Replay replay = new Replay(database, begin, TIME, 1);
            replay.run();
            return replay.fetches();
        }
    }
}
