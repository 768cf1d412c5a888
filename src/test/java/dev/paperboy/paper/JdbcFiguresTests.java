package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.FigureShelf.Counts;
import dev.paperboy.paper.FigureShelf.Reading;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.RecordedStatements;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is kept of figures. */
@EachDatabase
class JdbcFiguresTests {

    private static final PaperId FIRST = new PaperId("2606.00001");
    private static final PaperId SECOND = new PaperId("cs.CL/0601001");
    private static final Figure FIGURE =
            new Figure(
                    URI.create("https://arxiv.org/html/2606.00001v1/x1.png"),
                    "Figure 1: Zoë’s 𝒳.",
                    new Figure.Size(598, 239));
    private static final Figure BARE =
            new Figure(URI.create("https://arxiv.org/html/2606.00001v2/x9.jpg"), null, null);

    private final ManualClock clock = new ManualClock(NOON);
    private final TestDatabase database;
    private final TestCatalogue catalogue;
    private final JdbcFigures figures;

    JdbcFiguresTests(TestDatabase database) {
        this.database = database;
        this.catalogue = TestCatalogue.on(database);
        this.figures = database.transactional(new JdbcFigures(database.client(), clock));
    }

    @BeforeEach
    void knowPapers() {
        Stream.of(FIRST, SECOND)
                .forEach(id -> catalogue.writer().save(Papers.bare(id.value()), NOON));
    }

    @Test
    void aFigureIsFoundAsItWasSavedAndANewReadingReplacesIt() {
        figures.save(FIRST, new Reading(FIGURE, NOON));
        assertThat(figures.find(FIRST)).contains(FIGURE);

        figures.save(FIRST, new Reading(BARE, NOON));
        assertThat(figures.find(FIRST)).contains(BARE);
        assertThat(figures.readingsOf(List.of(FIRST))).containsValue(new Reading(BARE, NOON));
    }

    @Test
    void thatThereIsNoneIsRememberedToo() {
        figures.save(FIRST, new Reading(FIGURE, NOON));
        figures.save(FIRST, new Reading(null, NOON.plusSeconds(60)));

        assertThat(figures.find(FIRST)).isEmpty();
        assertThat(figures.readingsOf(List.of(FIRST, SECOND)))
                .containsOnlyKeys(FIRST)
                .containsValue(new Reading(null, NOON.plusSeconds(60)));
    }

    @Test
    void aLinkIsTrustedForThirtyDays() {
        figures.save(FIRST, new Reading(FIGURE, NOON));

        clock.advance(Figures.TRUSTED_FOR);
        assertThat(figures.find(FIRST)).contains(FIGURE);

        clock.advance(Duration.ofMillis(1));
        assertThat(figures.find(FIRST)).isEmpty();
        assertThat(figures.readingsOf(List.of(FIRST))).containsKey(FIRST);
    }

    @Test
    void manyAreFoundAtOnce() {
        figures.save(FIRST, new Reading(FIGURE, NOON));
        figures.save(SECOND, new Reading(BARE, NOON));
        List<PaperId> many =
                Stream.concat(
                                Stream.of(FIRST, SECOND, FIRST),
                                IntStream.range(0, 2_500)
                                        .mapToObj(i -> new PaperId("2605.%05d".formatted(i))))
                        .toList();

        assertThat(figures.findAll(many)).containsOnlyKeys(FIRST, SECOND);
        assertThat(figures.findAll(List.of())).isEmpty();
        assertThat(figures.counts()).isEqualTo(new Counts(2, 0));
    }

    @Test
    void theyAreCounted() {
        assertThat(figures.counts()).isEqualTo(new Counts(0, 0));

        figures.save(FIRST, new Reading(FIGURE, NOON));
        figures.save(SECOND, new Reading(null, NOON));

        assertThat(figures.counts()).isEqualTo(new Counts(1, 1));
    }

    @Test
    void aCaptionThatNoDatabaseTakesIsMendedAndAFigureIsNoChangeOfThePaper() {
        long revision = catalogue.catalogue().revision();
        figures.save(FIRST, new Reading(new Figure(FIGURE.image(), "a\u0000b\ud800", null), NOON));

        assertThat(figures.find(FIRST).orElseThrow().caption()).isEqualTo("a\ufffdb\ufffd");
        assertThat(catalogue.catalogue().revision()).isEqualTo(revision);
    }

    @Test
    void onlyPapersOfTheCatalogueHaveFigures() {
        Reading reading = new Reading(FIGURE, Instant.EPOCH);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> figures.save(new PaperId("2606.09999"), reading));
    }

    @Test
    void theyAreFoundByAnIndexInOneStatement() {
        RecordedStatements recorder = new RecordedStatements(database);
        JdbcFigures recorded = new JdbcFigures(JdbcClient.create(recorder), clock);

        recorded.findAll(List.of(FIRST, SECOND));
        recorded.readingsOf(List.of(FIRST));

        recorder.assertThatNoTableIsReadThrough(2);
    }
}
