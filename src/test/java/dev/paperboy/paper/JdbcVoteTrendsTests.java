package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

@EachDatabase
class JdbcVoteTrendsTests {

    private static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");
    private static final String ONE = "2606.00001";
    private static final String OTHER = "2606.00002";

    private final ManualClock clock = new ManualClock(NOW);
    private final TestDatabase database;
    private final CatalogueWriter writer;
    private final VoteTrends trends;

    JdbcVoteTrendsTests(TestDatabase database) {
        this.database = database;
        writer = TestCatalogue.on(database, clock).writer();
        trends = TestCatalogue.trendsOn(database, clock);
    }

    @Test
    void ofPapersThatAreNotKnownNothingIsKnown() {
        assertThat(trends.of(new PaperId(ONE))).isEmpty();
        assertThat(trends.rising(10)).isEmpty();
        assertThat(trends.rising(List.of(new PaperId(ONE)), 10)).isEmpty();
        assertThat(trends.watchedSince()).isEmpty();
    }

    @Test
    void aPaperWithoutVotesHasNoTrend() {
        writer.save(Papers.bare(ONE), NOW);
        assertThat(trends.of(new PaperId(ONE))).isEmpty();
        assertThat(trends.watchedSince()).isEmpty();
    }

    @Test
    void aPaperFirstSeenWithManyVotesHasGainedNone() {
        read(1, 300);
        assertThat(trends.of(new PaperId(ONE))).isEmpty();
        assertThat(trends.rising(10)).isEmpty();
        assertThat(trends.watchedSince()).contains(hoursAgo(1));
    }

    @Test
    void theGainOfADayIsExactWhereReadingsThatChangedNothingTellSo() {
        read(50, 90);
        read(25, 90);
        read(23, 90);
        read(1, 121);
        clock.set(hoursAgo(1));
        assertThat(trends.of(new PaperId(ONE)))
                .contains(new VoteTrend(31, hoursAgo(25), hoursAgo(1)));
        clock.set(NOW);
        read(0, 121);
        assertThat(trends.of(new PaperId(ONE))).contains(new VoteTrend(31, hoursAgo(24), NOW));
    }

    @Test
    void whatRisesIsTheCataloguesPaper() {
        read(30, 10);
        read(0, 60);
        assertThat(trends.rising(10))
                .singleElement()
                .satisfies(rising -> {
                    assertThat(rising.paper()).isEqualTo(Papers.voted(ONE, 60, 0));
                    assertThat(rising.trend()).isEqualTo(new VoteTrend(50, hoursAgo(30), NOW));
                    assertThat(rising.pace()).isGreaterThan(3);
                });
    }

    @Test
    void theOlderOfTwoWithTheSameGainRisesFaster() {
        LocalDate today = LocalDate.of(2026, 6, 12);
        save(listed(ONE, today, 1), hoursAgo(10));
        save(listed(OTHER, today.minusDays(9), 41), hoursAgo(10));
        save(listed(ONE, today, 31), hoursAgo(0));
        save(listed(OTHER, today.minusDays(9), 71), hoursAgo(0));
        assertThat(ids(trends.rising(10))).containsExactly(OTHER, ONE);
        assertThat(ids(trends.rising(1))).containsExactly(OTHER);
        assertThat(ids(trends.rising(List.of(new PaperId(ONE), new PaperId("2606.9999")), 10)))
                .containsExactly(ONE);
        assertThat(trends.rising(List.of(), 10)).isEmpty();
    }

    @Test
    void whatWasNotReadLatelyDoesNotRise() {
        read(30, 10);
        read(0, 60);
        clock.advance(VoteReadings.LATELY);
        assertThat(trends.rising(10)).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(trends.of(new PaperId(ONE))).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(trends.rising(10)).isEmpty();
    }

    @Test
    void whatIsReadMeanwhileIsSeenAtOnce() {
        read(30, 10);
        read(3, 40);
        assertThat(trends.rising(10))
                .singleElement()
                .extracting(it -> it.trend().gained())
                .isEqualTo(30);
        read(2, 50);
        assertThat(trends.rising(10))
                .singleElement()
                .extracting(it -> it.trend().gained())
                .isEqualTo(40);
        save(Papers.voted(OTHER, 1, 0), hoursAgo(20));
        save(Papers.voted(OTHER, 90, 0), hoursAgo(4));
        assertThat(ids(trends.rising(10))).containsExactly(OTHER, ONE);
    }

    @Test
    void whatIsUsualIsLearnedAnewAfterAnHour() {
        LocalDate today = LocalDate.of(2026, 6, 12);
        List<Paper> before = new ArrayList<>();
        List<Paper> after = new ArrayList<>();
        for (int i = 10; i < 90; i++) {
            before.add(listed("2606.000" + i, today, 1));
            after.add(listed("2606.000" + i, today, i == 10 ? 301 : 101));
        }
        save(listed(ONE, today.minusDays(9), 10), hoursAgo(30));
        writer.saveAll(before, hoursAgo(2));
        save(listed(ONE, today.minusDays(9), 60), hoursAgo(0));
        double alone = paceOf(ONE);
        writer.saveAll(after, hoursAgo(0));
        assertThat(paceOf("2606.00010")).isGreaterThan(20);
        clock.advance(Duration.ofHours(1));
        assertThat(paceOf("2606.00010")).isLessThan(5);
        assertThat(paceOf(ONE)).as("of another age").isEqualTo(alone);
    }

    /** Whatever is read and in whatever order, a gain lies between two readings. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyGainIsTheDifferenceOfTwoReadings(long seed) {
        Random random = new Random(seed);
        Map<Instant, Integer> told = new HashMap<>();
        int votes = 0;
        for (int hours = 300; hours >= 0; hours -= 1 + random.nextInt(20)) {
            votes += Math.max(0, random.nextInt(14) - 7);
            told.put(hoursAgo(hours), votes);
        }
        List<Instant> order = new ArrayList<>(told.keySet());
        Collections.sort(order);
        if (seed % 2 == 0) {
            Collections.shuffle(order, random);
        }
        order.forEach(at -> save(Papers.voted(ONE, told.get(at), 0), at));
        writer.thinVotes(NOW, Duration.ofDays(random.nextInt(3)));
        Instant last = Collections.max(order);
        trends.of(new PaperId(ONE))
                .ifPresent(trend ->
                        assertThat(told.get(last) - trend.gained())
                                .as("since %s of %s", trend.since(), told)
                                .isEqualTo(votesAt(trend.since(), told)));
        assertThat(
                        trends.of(new PaperId(ONE)).isPresent()
                                || last.isBefore(hoursAgo(36))
                                || order.size() == 1)
                .as("in %s", told)
                .isTrue();
    }

    /** Fails where nobody could know them. */
    private static int votesAt(Instant moment, Map<Instant, Integer> told) {
        Instant before =
                told.keySet().stream()
                        .filter(at -> !at.isAfter(moment))
                        .max(Instant::compareTo)
                        .orElseThrow();
        Instant after =
                told.keySet().stream()
                        .filter(at -> !at.isBefore(moment))
                        .min(Instant::compareTo)
                        .orElseThrow();
        assertThat(told.get(after)).isEqualTo(told.get(before));
        return told.get(before);
    }

    @Test
    void thinningAndLateReadingsTellNothingUntrueOfTheVotesBefore() {
        Instant start = Instant.parse("2026-06-10T06:00:00Z");
        save(Papers.voted(ONE, 1, 0), start);
        save(Papers.voted(ONE, 5, 0), start.plusSeconds(3_600));
        save(Papers.voted(ONE, 5, 0), start.plusSeconds(7_200));
        save(Papers.voted(ONE, 9, 0), start.plusSeconds(86_400));
        assertThat(toldBefore())
                .containsExactly(
                        null, start.toEpochMilli(), start.plusSeconds(7_200).toEpochMilli());
        save(Papers.voted(ONE, 7, 0), start.plusSeconds(10_000));
        assertThat(toldBefore())
                .as("after a late reading")
                .containsExactly(
                        null,
                        start.toEpochMilli(),
                        start.plusSeconds(3_600).toEpochMilli(),
                        start.plusSeconds(10_000).toEpochMilli());
        writer.thinVotes(NOW, Duration.ofDays(1));
        assertThat(toldBefore())
                .as("after thinning")
                .containsExactly(null, start.plusSeconds(10_000).toEpochMilli());
    }

    private List<Long> toldBefore() {
        return JdbcClient.create(database.operations())
                .sql("SELECT told_before FROM vote_snapshot ORDER BY read_at")
                .query((row, _) -> {
                    long millis = row.getLong("told_before");
                    return row.wasNull() ? null : Long.valueOf(millis);
                })
                .list();
    }

    private double paceOf(String id) {
        return trends.rising(1_000).stream()
                .filter(rising -> rising.paper().id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .pace();
    }

    private static List<String> ids(List<Rising> rising) {
        return rising.stream().map(it -> it.paper().id().value()).toList();
    }

    private void read(int hoursAgo, int upvotes) {
        save(Papers.voted(ONE, upvotes, 0), hoursAgo(hoursAgo));
    }

    private void save(Paper paper, Instant at) {
        writer.save(paper, at);
    }

    private static Paper listed(String id, LocalDate day, int upvotes) {
        Paper paper = Papers.voted(id, upvotes, 0);
        return new Paper(
                paper.id(),
                paper.text(),
                paper.authors(),
                new PaperDates(day, day),
                paper.links(),
                null,
                paper.votes());
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }
}
