package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.paperboy.paper.Catalogue.VoteSnapshot;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What saving does to the catalogue. */
@EachDatabase
class JdbcCatalogueWriterTests {

    private static final Feed.Day FRIDAY = new Feed.Day(LocalDate.of(2026, 6, 12));
    private static final Feed TRENDING = new Feed.Trending();

    private final TestDatabase database;
    private final Catalogue catalogue;
    private final CatalogueWriter writer;

    JdbcCatalogueWriterTests(TestDatabase database) {
        this.database = database;
        TestCatalogue both = TestCatalogue.on(database);
        catalogue = both.catalogue();
        writer = both.writer();
    }

    @Test
    void savingTheSameAgainChangesNothingButTheFreshness() {
        Paper paper = Papers.full("2606.00467");
        writer.save(Papers.day("2026-06-12", NOON, paper));
        writer.save(Papers.day("2026-06-12", NOON, paper));
        writer.save(Papers.day("2026-06-12", minutes(20), paper));
        assertThat(catalogue.revision()).isOne();
        assertThat(catalogue.on(FRIDAY)).containsExactly(paper);
        assertThat(catalogue.votesOf(paper.id()))
                .containsExactly(new VoteSnapshot(NOON, new Votes(118, 7)));
        assertThat(catalogue.stateOf(FRIDAY))
                .isEqualTo(new FeedState(FRIDAY, 1, minutes(20), NOON, null));
    }

    @Test
    void papersThatWereFoundTogetherAreSavedTogetherAndStandOnNoFeed() {
        Paper known = Papers.full("2606.00467");
        Paper other = Papers.voted("2606.00468", 3, 0);
        writer.save(Papers.day("2026-06-12", NOON, known));
        writer.saveAll(List.of(Papers.titled("2606.00467", known.title()), other), minutes(1));
        assertThat(catalogue.find(known.id())).contains(known);
        assertThat(catalogue.find(other.id())).contains(other);
        assertThat(catalogue.on(FRIDAY)).containsExactly(known);
        assertThat(catalogue.daysOf(other.id())).isEmpty();
        assertThat(catalogue.revision()).isEqualTo(2);
    }

    /** As that of another process. */
    @Test
    void whatAnotherWriterChangesIsSeen() {
        CatalogueWriter another = TestCatalogue.on(database).writer();
        Paper paper = Papers.full("2606.00467");
        writer.save(paper, NOON);
        assertThat(catalogue.find(paper.id())).contains(paper);

        Paper counted =
                paper.withLinks(paper.links().withCodeStars(9_000).withModels(7))
                        .withVotes(new Votes(500, 50));
        another.save(counted, minutes(1));
        assertThat(catalogue.find(paper.id())).contains(counted);
        assertThat(catalogue.revision()).isOne();

        Paper revised = Papers.titled("2606.00467", "Another title").over(counted);
        another.save(revised, minutes(2));
        assertThat(catalogue.find(paper.id())).contains(revised);
        assertThat(catalogue.revision()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackIsNotTakenForWhatAnotherWriterChanges() {
        CatalogueWriter another = TestCatalogue.on(database).writer();
        Paper paper = Papers.titled("2606.00467", "The first title");
        writer.save(paper, NOON);
        database.transactions()
                .executeWithoutResult(status -> {
                    writer.save(Papers.titled("2606.00467", "A title taken back"), minutes(1));
                    assertThat(catalogue.revision()).isEqualTo(2);
                    assertThat(catalogue.find(paper.id())).isPresent();
                    status.setRollbackOnly();
                });

        another.save(Papers.titled("2606.00467", "Another title"), minutes(1));

        assertThat(catalogue.revision()).isEqualTo(2);
        assertThat(catalogue.find(paper.id())).map(Paper::title).contains("Another title");
    }

    @Test
    void whatALaterReadingDoesNotTellIsKept() {
        Paper told = Papers.full("2606.00467");
        writer.save(told, NOON);
        writer.save(Papers.titled("2606.00467", told.title()), minutes(1));
        assertThat(catalogue.find(told.id())).contains(told);
        assertThat(catalogue.revision()).isOne();
    }

    @Test
    void aReadingThatCameLateOnlyFillsGaps() {
        Paper newer = Papers.titled("2606.00467", "The newer title");
        Paper older = Papers.full("2606.00467");
        writer.save(newer, minutes(5));
        writer.save(older, NOON);
        Paper known = catalogue.find(newer.id()).orElseThrow();
        assertThat(known.title()).isEqualTo("The newer title");
        assertThat(known.text().abstractText()).isEqualTo(older.text().abstractText());
        assertThat(known.links()).isEqualTo(older.links());
        assertThat(known.votes()).isEqualTo(older.votes());
    }

    @Test
    void votesAndStarsAloneAreNoNewRevision() {
        Paper paper = Papers.full("2606.00467");
        writer.save(paper, NOON);
        Paper risen =
                paper.withVotes(new Votes(120, 8)).withLinks(paper.links().withCodeStars(1_300));
        writer.save(risen, minutes(20));
        assertThat(catalogue.find(paper.id())).contains(risen);
        assertThat(catalogue.revision()).isOne();
        assertThat(catalogue.revisedAfter(0, 1).getFirst().paper()).isEqualTo(risen);
    }

    @Test
    void newContentIsANewRevision() {
        Paper paper = Papers.full("2606.00467");
        writer.save(paper, NOON);
        writer.save(Papers.bare("2606.00001"), NOON);
        writer.save(Papers.titled("2606.00467", "Renamed"), minutes(1));
        assertThat(catalogue.revision()).isEqualTo(3);
        assertThat(catalogue.revisedAfter(2, 9))
                .singleElement()
                .satisfies(revised -> assertThat(revised.paper().title()).isEqualTo("Renamed"));
    }

    @Test
    void aPaperOnceOnADayStaysOnIt() {
        Paper first = Papers.voted("2606.00001", 1, 0);
        Paper second = Papers.voted("2606.00002", 2, 0);
        writer.save(Papers.day("2026-06-12", NOON, first));
        writer.save(Papers.day("2026-06-12", minutes(20), second));
        assertThat(catalogue.on(FRIDAY)).containsExactly(second, first);
        assertThat(catalogue.stateOf(FRIDAY))
                .isEqualTo(new FeedState(FRIDAY, 2, minutes(20), minutes(20), null));
    }

    @Test
    void anEmptyReadingKeepsWhatStood() {
        Paper paper = Papers.voted("2606.00001", 1, 0);
        writer.save(Papers.day("2026-06-12", NOON, paper));
        writer.save(Papers.day("2026-06-12", minutes(20)));
        assertThat(catalogue.on(FRIDAY)).containsExactly(paper);
        assertThat(catalogue.stateOf(FRIDAY))
                .isEqualTo(new FeedState(FRIDAY, 1, minutes(20), NOON, null));
    }

    @Test
    void aListThatLosesAPaperStillHoldsIt() {
        Paper first = Papers.voted("2606.00001", 2, 0);
        Paper second = Papers.voted("2606.00002", 1, 0);
        Paper third = Papers.voted("2606.00003", 0, 0);
        writer.save(Papers.day("2026-06-12", NOON, first, second));
        writer.save(Papers.day("2026-06-12", minutes(20), second));
        assertThat(catalogue.on(FRIDAY)).containsExactly(first, second);
        assertThat(catalogue.stateOf(FRIDAY).papers()).isEqualTo(2);
        writer.save(Papers.day("2026-06-12", minutes(10), third));
        assertThat(catalogue.stateOf(FRIDAY).papers()).as("after a late reading").isEqualTo(3);
    }

    @Test
    void eachReadingReplacesTheTrendingFeed() {
        Paper first = Papers.voted("2606.00001", 1, 0);
        Paper second = Papers.voted("2606.00002", 2, 0);
        Paper third = Papers.voted("2606.00003", 3, 0);
        writer.save(new FeedReading(TRENDING, NOON, List.of(first, second)));
        writer.save(new FeedReading(TRENDING, minutes(20), List.of(third, first)));
        assertThat(catalogue.on(TRENDING)).containsExactly(third, first);
        writer.save(new FeedReading(TRENDING, minutes(10), List.of(second)));
        assertThat(catalogue.stateOf(TRENDING).papers()).isEqualTo(2);
        assertThat(catalogue.on(TRENDING)).as("a late reading").containsExactly(third, first);
        assertThat(catalogue.find(second.id())).isPresent();
    }

    @Test
    void aPaperToldTwiceInOneReadingStandsOnce() {
        Paper first = Papers.voted("2606.00001", 2, 0);
        Paper again = Papers.voted("2606.00001", 1, 0);
        writer.save(Papers.day("2026-06-12", NOON, first, again));
        assertThat(catalogue.on(FRIDAY)).containsExactly(first);
        assertThat(catalogue.stateOf(FRIDAY).papers()).isOne();
    }

    @Test
    void onlyVotesThatChangedAreASnapshot() {
        writer.save(Papers.voted("2606.00001", 1, 0), NOON);
        writer.save(Papers.voted("2606.00001", 1, 0), minutes(1));
        writer.save(Papers.voted("2606.00001", 1, 1), minutes(2));
        writer.save(Papers.bare("2606.00001"), minutes(3));
        writer.save(Papers.bare("2606.00001").withVotes(new Votes(1, null)), minutes(4));
        writer.save(Papers.voted("2606.00001", 0, 1), minutes(5));
        assertThat(catalogue.votesOf(new PaperId("2606.00001")))
                .containsExactly(
                        new VoteSnapshot(NOON, new Votes(1, 0)),
                        new VoteSnapshot(minutes(2), new Votes(1, 1)),
                        new VoteSnapshot(minutes(5), new Votes(0, 1)));
    }

    @Test
    void votesThatCameLateFindTheirPlaceInTheHistory() {
        writer.save(Papers.voted("2606.00001", 1, 0), NOON);
        writer.save(Papers.voted("2606.00001", 1, 0), minutes(9));
        writer.save(Papers.voted("2606.00001", 5, 0), minutes(5));
        assertThat(catalogue.votesOf(new PaperId("2606.00001")))
                .containsExactly(
                        new VoteSnapshot(NOON, new Votes(1, 0)),
                        new VoteSnapshot(minutes(5), new Votes(5, 0)),
                        new VoteSnapshot(minutes(9), new Votes(1, 0)));
        assertThat(catalogue.find(new PaperId("2606.00001")).orElseThrow().upvotes()).isOne();
    }

    @Test
    void anotherReadingOfTheSameMomentReplacesTheFirst() {
        writer.save(Papers.voted("2606.00001", 1, 0), NOON);
        writer.save(Papers.voted("2606.00001", 2, 0), minutes(1));
        writer.save(Papers.voted("2606.00001", 1, 0), minutes(1));
        assertThat(catalogue.votesOf(new PaperId("2606.00001")))
                .containsExactly(new VoteSnapshot(NOON, new Votes(1, 0)));
    }

    @Test
    void instantsAreKeptToTheMillisecond() {
        Instant precise = NOON.plusNanos(123_456_789);
        writer.save(new FeedReading(FRIDAY, precise, List.of(Papers.voted("2606.00001", 1, 0))));
        writer.save(Papers.voted("2606.00001", 2, 0), precise);
        assertThat(catalogue.stateOf(FRIDAY).readAt()).isEqualTo(NOON.plusMillis(123));
        assertThat(catalogue.votesOf(new PaperId("2606.00001")))
                .containsExactly(new VoteSnapshot(NOON.plusMillis(123), new Votes(2, 0)));
    }

    @Test
    void aFailureIsRecordedUntilAReadingSucceeds() {
        FeedState.Failure failure = new FeedState.Failure(minutes(1), "It answered 503.");
        writer.recordFailure(FRIDAY, minutes(1), "It answered 503.");
        assertThat(catalogue.stateOf(FRIDAY))
                .isEqualTo(new FeedState(FRIDAY, 0, null, null, failure));
        Paper paper = Papers.voted("2606.00001", 1, 0);
        writer.save(Papers.day("2026-06-12", NOON, paper));
        assertThat(catalogue.stateOf(FRIDAY))
                .as("after a late success")
                .isEqualTo(new FeedState(FRIDAY, 1, NOON, NOON, failure));
        writer.save(Papers.day("2026-06-12", minutes(2), paper));
        assertThat(catalogue.stateOf(FRIDAY))
                .isEqualTo(new FeedState(FRIDAY, 1, minutes(2), NOON, null));
        writer.recordFailure(FRIDAY, minutes(1), "It answered 503.");
        assertThat(catalogue.stateOf(FRIDAY).failure()).as("a late failure").isNull();
        writer.recordFailure(FRIDAY, minutes(3), "It answered 502.");
        assertThat(catalogue.stateOf(FRIDAY))
                .isEqualTo(
                        new FeedState(
                                FRIDAY,
                                1,
                                minutes(2),
                                NOON,
                                new FeedState.Failure(minutes(3), "It answered 502.")));
        assertThat(catalogue.on(FRIDAY)).containsExactly(paper);
    }

    @Test
    void strangeTextIsStoredAsFarAsItCanBeAndIsNoChangeTheNextTime() {
        String strange = "A\0B " + "\uD83D\uDE80 \uD800 \u202E<@&1>'; DROP TABLE paper;--";
        Paper paper =
                new Paper(
                        new PaperId("2606.00467"),
                        new PaperText(strange, strange, strange, List.of(strange, "\"[]\\")),
                        List.of(strange, ""),
                        PaperDates.UNKNOWN,
                        new PaperLinks(
                                URI.create("https://example.org/\uD83D\uDE80"),
                                null,
                                null,
                                null,
                                List.of()),
                        new Organization(strange, strange),
                        null);
        writer.save(paper, NOON);
        writer.recordFailure(FRIDAY, NOON, strange);
        String stored = "A\uFFFDB \uD83D\uDE80 \uFFFD \u202E<@&1>'; DROP TABLE paper;--";
        Paper known = catalogue.find(paper.id()).orElseThrow();
        assertThat(known.text())
                .isEqualTo(new PaperText(stored, stored, stored, List.of(stored, "\"[]\\")));
        assertThat(known.authors()).containsExactly(stored, "");
        assertThat(known.links()).isEqualTo(paper.links());
        assertThat(known.organization()).isEqualTo(new Organization(stored, stored));
        assertThat(catalogue.stateOf(FRIDAY).failure())
                .isEqualTo(new FeedState.Failure(NOON, stored));
        writer.save(paper, minutes(1));
        assertThat(catalogue.revision()).isOne();
    }

    @Test
    void longTextIsStoredWhole() {
        Paper paper = Papers.titled("2606.00467", "\uD83D\uDE80 long ".repeat(10_000));
        writer.save(paper, NOON);
        assertThat(catalogue.find(paper.id())).contains(paper);
    }

    @Test
    void aReadingIsSavedWholeOrNotAtAll() {
        database.client()
                .sql("ALTER TABLE feed_entry RENAME COLUMN position TO broken_for_this_test")
                .update();
        FeedReading reading = Papers.day("2026-06-12", NOON, Papers.full("2606.00467"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> writer.save(reading));
        assertThat(catalogue.size()).isZero();
        assertThat(catalogue.revision()).isZero();
        assertThat(catalogue.stateOf(FRIDAY).readAt()).isNull();
    }

    @Test
    void ofOldSnapshotsTheLastOfEachUtcDayIsKept() {
        PaperId id = new PaperId("2606.00001");
        Instant firstDay = Instant.parse("2026-05-01T10:00:00Z");
        Instant secondDay = Instant.parse("2026-05-02T10:00:00Z");
        Instant thirdDay = Instant.parse("2026-05-03T10:00:00Z");
        saveVotes(id, firstDay, 1);
        saveVotes(id, firstDay.plus(Duration.ofHours(2)), 2);
        saveVotes(id, firstDay.plus(Duration.ofHours(13)), 3);
        saveVotes(id, secondDay, 4);
        saveVotes(id, secondDay.plus(Duration.ofHours(2)), 5);
        saveVotes(id, thirdDay, 6);
        saveVotes(id, thirdDay.plus(Duration.ofHours(1)), 7);
        saveVotes(id, thirdDay.plus(Duration.ofHours(3)), 8);
        Instant now = thirdDay.plus(Duration.ofHours(2)).plus(Duration.ofDays(30));
        assertThat(writer.thinVotes(now, Duration.ofDays(30))).isEqualTo(4);
        assertThat(catalogue.votesOf(id))
                .extracting(snapshot -> snapshot.votes().upvotes())
                .containsExactly(3, 5, 7, 8);
        assertThat(writer.thinVotes(now, Duration.ofDays(30))).isZero();
        Instant dayAfter = now.plus(Duration.ofDays(1));
        assertThat(writer.thinVotes(dayAfter, Duration.ofDays(30))).isOne();
        assertThat(catalogue.votesOf(id))
                .extracting(snapshot -> snapshot.votes().upvotes())
                .containsExactly(3, 5, 8);
    }

    @Test
    void thinningLeavesNoEqualNeighbours() {
        PaperId id = new PaperId("2606.00001");
        Instant firstDay = Instant.parse("2026-05-01T10:00:00Z");
        Instant secondDay = Instant.parse("2026-05-02T10:00:00Z");
        saveVotes(id, firstDay, 5);
        saveVotes(id, secondDay, 7);
        saveVotes(id, secondDay.plusSeconds(60), 5);
        assertThat(writer.thinVotes(secondDay.plus(Duration.ofDays(2)), Duration.ofDays(1)))
                .isEqualTo(2);
        assertThat(catalogue.votesOf(id))
                .containsExactly(new VoteSnapshot(firstDay, new Votes(5, 0)));
    }

    private void saveVotes(PaperId id, Instant at, int upvotes) {
        writer.save(Papers.voted(id.value(), upvotes, 0), at);
    }

    private static Instant minutes(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void ofFailuresInARowItIsKnownWhenTheyBegan() {
        writer.recordFailure(FRIDAY, minutes(1), "It answered 503.");
        writer.recordFailure(FRIDAY, minutes(6), "It answered 502.");
        assertThat(catalogue.stateOf(FRIDAY).failure())
                .isEqualTo(new FeedState.Failure(minutes(1), minutes(6), "It answered 502."));

        Paper paper = Papers.voted("2606.00001", 1, 0);
        writer.save(Papers.day("2026-06-12", minutes(3), paper));
        assertThat(catalogue.stateOf(FRIDAY).failure())
                .as("after a success between them that was late")
                .isEqualTo(new FeedState.Failure(minutes(6), "It answered 502."));

        writer.save(Papers.day("2026-06-12", minutes(7), paper));
        writer.recordFailure(FRIDAY, minutes(9), "It answered 500.");
        assertThat(catalogue.stateOf(FRIDAY).failure())
                .isEqualTo(new FeedState.Failure(minutes(9), "It answered 500."));
    }
}
