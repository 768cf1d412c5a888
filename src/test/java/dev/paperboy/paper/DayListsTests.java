package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.paperboy.ManualClock;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;

/** The lists of several days at one moment, and the numbers of the places on them. */
@EachDatabase
class DayListsTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 11);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final Paper FIRST = Papers.voted("2606.00001", 5, 0);
    private static final Paper SECOND = Papers.voted("2606.00002", 9, 0);

    private final ManualClock clock = new ManualClock(NOON);
    private final Catalogue catalogue;
    private final CatalogueWriter writer;

    DayListsTests(TestDatabase database) {
        TestCatalogue both = TestCatalogue.on(database, clock);
        catalogue = both.catalogue();
        writer = both.writer();
    }

    @Test
    void theListsHoldEachDaysPapersBestFirst() {
        writer.save(Papers.day("2026-06-11", NOON, FIRST));
        writer.save(Papers.day("2026-06-12", NOON, FIRST, SECOND));
        writer.save(Papers.day("2026-06-13", NOON, SECOND));

        DayLists lists = catalogue.lists(THURSDAY, FRIDAY);

        assertThat(lists.places())
                .extracting(DayLists.Place::day, DayLists.Place::paper)
                .containsExactly(
                        tuple(THURSDAY, FIRST), tuple(FRIDAY, SECOND), tuple(FRIDAY, FIRST));
        assertThat(lists.stateOf(FRIDAY).papers()).isEqualTo(2);
        assertThat(lists.stateOf(THURSDAY.minusDays(1)).readAt()).isNull();
    }

    @Test
    void aPaperThatComesLaterToAListHasAHigherNumberThoughItIsKnown() {
        writer.save(Papers.day("2026-06-11", NOON, FIRST, SECOND));
        writer.save(Papers.day("2026-06-12", NOON, FIRST));
        long before = catalogue.lists(FRIDAY, FRIDAY).newestPlace();

        writer.save(Papers.day("2026-06-12", NOON, FIRST));
        assertThat(catalogue.lists(FRIDAY, FRIDAY).newestPlace()).isEqualTo(before);
        clock.advance(Duration.ofHours(1));
        writer.save(Papers.day("2026-06-12", clock.instant(), FIRST, SECOND));

        DayLists lists = catalogue.lists(FRIDAY, FRIDAY);
        assertThat(lists.newestPlace()).isGreaterThan(before);
        assertThat(lists.places())
                .filteredOn(place -> place.number() > before)
                .singleElement()
                .satisfies(place -> assertThat(place.paper()).isEqualTo(SECOND))
                .satisfies(place -> assertThat(place.seenAt()).isEqualTo(clock.instant()));
    }

    /** Else the list would not be read until then, and count as whole though it was read half. */
    @Test
    void whatAClockThatWasAheadHasReadIsTakenAsNotRead() {
        clock.set("2026-06-12T18:00:00Z");
        writer.save(Papers.day("2026-06-12", clock.instant(), FIRST));
        clock.set(NOON);

        assertThat(catalogue.lists(FRIDAY, FRIDAY).asOf(NOON).stateOf(FRIDAY).readAt()).isNull();
        Paper risen = Papers.voted("2606.00001", 50, 0);
        writer.save(Papers.day("2026-06-12", NOON, risen));

        FeedState state = catalogue.stateOf(new Feed.Day(FRIDAY));
        assertThat(state.readAt()).isEqualTo(NOON);
        assertThat(state.grewAt()).isEqualTo(NOON);
        assertThat(catalogue.find(FIRST.id())).contains(risen);
    }
}
