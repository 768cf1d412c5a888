package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.paperboy.ManualClock;
import dev.paperboy.library.ReadingList.Saving;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** What members keep to read. */
@EachDatabase
class JdbcReadingListTests {

    private static final long ADA = 1L << 60;
    private static final long MIA = 8;
    private static final PaperId FIRST = new PaperId("2606.00001");
    private static final PaperId SECOND = new PaperId("cs.CL/0601001");
    private static final PaperId THIRD = new PaperId("2606.00003");
    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");

    private final ManualClock clock = new ManualClock(NOON);
    private final TestCatalogue catalogue;
    private final ReadingList list;

    JdbcReadingListTests(TestDatabase database) {
        catalogue = TestCatalogue.on(database);
        list =
                database.transactional(
                        new JdbcReadingList(database.client(), clock, new LibraryProperties(2)));
    }

    @BeforeEach
    void knowPapers() {
        Stream.of(FIRST, SECOND, THIRD)
                .forEach(id -> catalogue.writer().save(Papers.titled(id.value(), "Reading"), NOON));
    }

    @Test
    void theNewestStandsFirst() {
        assertThat(list.save(ADA, FIRST)).isEqualTo(Saving.SAVED);
        clock.advance(Duration.ofMinutes(1));
        assertThat(list.save(ADA, SECOND)).isEqualTo(Saving.SAVED);

        assertThat(list.of(ADA))
                .containsExactly(
                        new SavedPaper(SECOND, NOON.plus(Duration.ofMinutes(1))),
                        new SavedPaper(FIRST, NOON));
    }

    @Test
    void aPaperIsKeptOnceAndFromTheFirstTime() {
        list.save(ADA, FIRST);
        clock.advance(Duration.ofMinutes(1));

        assertThat(list.save(ADA, FIRST)).isEqualTo(Saving.HAD_IT);

        assertThat(list.of(ADA)).containsExactly(new SavedPaper(FIRST, NOON));
    }

    @Test
    void aFullListTakesNoMoreUntilOneIsRemoved() {
        list.save(ADA, FIRST);
        list.save(ADA, SECOND);

        assertThat(list.save(ADA, THIRD)).isEqualTo(Saving.FULL);
        assertThat(list.save(ADA, SECOND)).isEqualTo(Saving.HAD_IT);
        assertThat(list.holds(ADA, THIRD)).isFalse();
        assertThat(list.save(MIA, THIRD)).isEqualTo(Saving.SAVED);

        list.remove(ADA, FIRST);
        assertThat(list.save(ADA, THIRD)).isEqualTo(Saving.SAVED);
        assertThat(list.most()).isEqualTo(2);
    }

    @Test
    void aListIsItsMembersAlone() {
        list.save(ADA, FIRST);

        assertThat(list.of(MIA)).isEmpty();
        assertThat(list.holds(MIA, FIRST)).isFalse();
        assertThat(list.remove(MIA, FIRST)).isEmpty();
        assertThat(list.holds(ADA, FIRST)).isTrue();
    }

    @Test
    void whatWasRemovedGoesBackToWhereItStood() {
        list.save(ADA, FIRST);
        clock.advance(Duration.ofMinutes(1));
        list.save(ADA, SECOND);
        SavedPaper removed = list.remove(ADA, FIRST).orElseThrow();

        assertThat(removed).isEqualTo(new SavedPaper(FIRST, NOON));
        assertThat(list.remove(ADA, FIRST)).isEmpty();
        assertThat(list.putBack(ADA, removed)).isEqualTo(Saving.SAVED);
        assertThat(list.putBack(ADA, removed)).isEqualTo(Saving.HAD_IT);

        assertThat(list.of(ADA)).extracting(SavedPaper::paper).containsExactly(SECOND, FIRST);
    }

    @Test
    void whatTheCatalogueDoesNotKnowCannotBeSaved() {
        PaperId unknown = new PaperId("2606.99999");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> list.save(ADA, unknown));
    }

    @Test
    void aLimitIsAtLeastOneAndWhatAFileHolds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LibraryProperties(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LibraryProperties(2_001));
    }
}
