package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Catalogue.VoteSnapshot;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** What holds whatever is read and in whatever order it is saved. */
@EachDatabase
class JdbcCatalogueInvariantTests {

    private static final Instant START = Instant.parse("2026-06-12T01:30:00Z");
    private static final List<Feed> FEEDS =
            List.of(
                    new Feed.Day(LocalDate.of(2026, 6, 11)),
                    new Feed.Day(LocalDate.of(2026, 6, 12)),
                    new Feed.Month(YearMonth.of(2026, 6)),
                    new Feed.Trending());

    private final Catalogue catalogue;
    private final CatalogueWriter writer;

    JdbcCatalogueInvariantTests(TestDatabase database) {
        TestCatalogue both = TestCatalogue.on(database);
        catalogue = both.catalogue();
        writer = both.writer();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingIsLostAndNothingRepeatsWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        List<FeedReading> readings = readings(random);
        Collections.shuffle(readings, random);
        long revision = 0;
        for (FeedReading reading : readings) {
            writer.save(reading);
            Snapshot before = Snapshot.of(catalogue);
            writer.save(reading);
            assertThat(Snapshot.of(catalogue)).as("saved again at once").isEqualTo(before);
            assertThat(catalogue.revision()).isGreaterThanOrEqualTo(revision);
            revision = catalogue.revision();
        }
        assertThatAllToldIsKnown(readings);
        assertThatHistoriesAreSound(readings);
        assertThatRevisionsAreSound();

        Snapshot once = Snapshot.of(catalogue);
        Collections.shuffle(readings, random);
        readings.forEach(writer::save);
        assertThat(Snapshot.of(catalogue).withoutHistories())
                .as("all saved again in another order")
                .isEqualTo(once.withoutHistories());
        assertThatHistoriesAreSound(readings);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void inOrderTheHistoryIsWhatWasReadWithoutRepetitions(long seed) {
        List<FeedReading> readings = readings(new Random(seed));
        readings.forEach(writer::save);
        readings.forEach(writer::save);
        Map<PaperId, List<VoteSnapshot>> expected = new HashMap<>();
        for (FeedReading reading : readings) {
            for (Paper paper : reading.papers()) {
                List<VoteSnapshot> history =
                        expected.computeIfAbsent(paper.id(), _ -> new ArrayList<>());
                Votes votes = paper.votes();
                if (votes != null) {
                    Votes known = history.isEmpty() ? null : history.getLast().votes();
                    Votes told = votes.over(known);
                    if (!told.equals(known)) {
                        history.add(new VoteSnapshot(reading.readAt(), told));
                    }
                }
            }
        }
        expected.forEach((id, history) -> assertThat(catalogue.votesOf(id)).isEqualTo(history));
    }

    private void assertThatAllToldIsKnown(List<FeedReading> readings) {
        Map<PaperId, List<Paper>> told = new TreeMap<>();
        List<FeedReading> inOrder = new ArrayList<>(readings);
        inOrder.sort(Comparator.comparing(FeedReading::readAt));
        inOrder.forEach(reading ->
                reading.papers()
                        .forEach(paper ->
                                told.computeIfAbsent(paper.id(), _ -> new ArrayList<>())
                                        .add(paper)));
        assertThat(catalogue.size()).isEqualTo(told.size());
        told.forEach((id, versions) -> {
            Paper known = catalogue.find(id).orElseThrow();
            Paper newest = versions.getLast();
            assertThat(newest.over(known))
                    .as("is what was told last")
                    .isEqualTo(known.withVotes(newest.over(known).votes()));
            versions.forEach(version ->
                    assertThat(known.over(version))
                            .as("lacks nothing of %s", version)
                            .isEqualTo(known));
            if (newest.votes() != null) {
                assertThat(known.upvotes()).isEqualTo(newest.upvotes());
            }
        });
        for (FeedReading reading : readings) {
            if (!(reading.feed() instanceof Feed.Trending)) {
                assertThat(catalogue.on(reading.feed()))
                        .extracting(Paper::id)
                        .containsAll(reading.ids());
            }
        }
        FeedReading lastTrending =
                inOrder.stream()
                        .filter(reading -> reading.feed() instanceof Feed.Trending)
                        .reduce((_, later) -> later)
                        .orElseThrow();
        assertThat(catalogue.on(lastTrending.feed()))
                .extracting(Paper::id)
                .containsExactlyElementsOf(lastTrending.papers().stream().map(Paper::id).toList());
    }

    private void assertThatHistoriesAreSound(List<FeedReading> readings) {
        Set<PaperId> ids = new HashSet<>();
        readings.forEach(reading -> ids.addAll(reading.ids()));
        for (PaperId id : ids) {
            List<VoteSnapshot> history = catalogue.votesOf(id);
            for (int i = 1; i < history.size(); i++) {
                assertThat(history.get(i).at()).isAfter(history.get(i - 1).at());
                assertThat(history.get(i).votes()).isNotEqualTo(history.get(i - 1).votes());
            }
            Votes known = catalogue.find(id).orElseThrow().votes();
            assertThat(history.isEmpty() ? null : history.getLast().votes()).isEqualTo(known);
            Set<Integer> seen = new HashSet<>();
            history.forEach(snapshot -> seen.add(snapshot.votes().upvotes()));
            readings.stream()
                    .flatMap(reading -> reading.papers().stream())
                    .filter(paper -> paper.id().equals(id) && paper.votes() != null)
                    .forEach(paper -> assertThat(seen).contains(paper.upvotes()));
        }
    }

    private void assertThatRevisionsAreSound() {
        List<RevisedPaper> revised = catalogue.revisedAfter(0, Integer.MAX_VALUE);
        assertThat(revised).hasSize(catalogue.size());
        assertThat(revised).extracting(RevisedPaper::revision).isSorted().doesNotHaveDuplicates();
        assertThat(revised.getLast().revision()).isEqualTo(catalogue.revision());
    }

    /** Readings of several feeds in the order of time, each at a moment of its own. */
    private static List<FeedReading> readings(Random random) {
        List<FeedReading> readings = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Feed feed = i < FEEDS.size() ? FEEDS.get(i) : FEEDS.get(random.nextInt(FEEDS.size()));
            List<Paper> papers = new ArrayList<>();
            for (int count = random.nextInt(6); count >= 0; count--) {
                papers.add(paper(random));
            }
            readings.add(new FeedReading(feed, START.plus(Duration.ofMinutes(20L * i)), papers));
        }
        return readings;
    }

    /** One of a few papers, of which this or that is told. */
    private static Paper paper(Random random) {
        Paper full = Papers.full("2606.0000" + random.nextInt(6));
        boolean told = random.nextBoolean();
        return new Paper(
                full.id(),
                new PaperText(
                        "Title " + random.nextInt(2),
                        random.nextBoolean() ? "Abstract" : null,
                        random.nextBoolean() ? "Summary" : null,
                        told ? List.of("keyword") : List.of()),
                random.nextBoolean() ? full.authors() : List.of(),
                random.nextBoolean() ? full.dates() : PaperDates.UNKNOWN,
                random.nextBoolean()
                        ? new PaperLinks(
                                URI.create("https://github.com/example/agents"),
                                12,
                                null,
                                told ? URI.create("https://cdn.example/1.png") : null,
                                List.of())
                        : PaperLinks.NONE,
                told ? full.organization() : null,
                random.nextInt(4) == 0 ? null : votes(random));
    }

    private static Votes votes(Random random) {
        return new Votes(random.nextInt(4), random.nextInt(4) == 0 ? null : random.nextInt(2));
    }

    /** All that the catalogue answers. */
    private record Snapshot(
            List<RevisedPaper> papers,
            List<List<PaperId>> feeds,
            List<FeedState> states,
            Map<PaperId, List<VoteSnapshot>> histories) {

        static Snapshot of(Catalogue catalogue) {
            List<RevisedPaper> papers = catalogue.revisedAfter(0, Integer.MAX_VALUE);
            Map<PaperId, List<VoteSnapshot>> histories = new TreeMap<>();
            papers.forEach(revised ->
                    histories.put(revised.paper().id(), catalogue.votesOf(revised.paper().id())));
            return new Snapshot(
                    papers,
                    FEEDS.stream()
                            .map(feed -> catalogue.on(feed).stream().map(Paper::id).toList())
                            .toList(),
                    FEEDS.stream().map(catalogue::stateOf).toList(),
                    histories);
        }

        /** A vote that came between two equal ones shows its end only when they are read again. */
        Snapshot withoutHistories() {
            return new Snapshot(papers, feeds, states, Map.of());
        }
    }
}
