package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.ArxivRecords.Answer;
import dev.paperboy.paper.ArxivRecords.Progress;
import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@EachDatabase
class JdbcArxivRecordsTests {

    private static final ArxivRecord RECORD =
            new ArxivRecord(
                    List.of("cs.CL", "cs.LG"),
                    new ArxivVersion(2, LocalDate.of(2026, 6, 11)),
                    "12 pages",
                    new Publication("J. Sample 1 (2026)", "10.1000/1"),
                    false);
    private static final Duration DAY = Duration.ofDays(1);
    private static final PaperId ID = new PaperId("2606.00001");

    private final Catalogue catalogue;
    private final CatalogueWriter writer;
    private final ArxivRecords records;

    JdbcArxivRecordsTests(TestDatabase database) {
        catalogue = TestCatalogue.on(database).catalogue();
        writer = TestCatalogue.on(database).writer();
        records = TestCatalogue.arxivRecordsOn(database);
    }

    @Test
    void whatArxivTellsCompletesAPaperAndIsFoundAsItWasTold() {
        Paper known = Papers.full("2606.00001");
        writer.save(known, NOON);
        Paper told = Papers.titled("2606.00001", "Another title").withArxiv(RECORD);

        records.save(answer(NOON, told));

        assertThat(catalogue.find(ID)).contains(known.withArxiv(RECORD));
    }

    @Test
    void itFillsGaps() {
        writer.save(Papers.voted("2606.00001", 3, 0), NOON);

        records.save(answer(NOON, Papers.full("2606.00001").withVotes(null).withArxiv(RECORD)));

        Paper paper = catalogue.find(ID).orElseThrow();
        assertThat(paper.title()).isEqualTo("Title of 2606.00001");
        assertThat(paper.authors()).containsExactly("First Author", "Zoë Ångström");
        assertThat(paper.upvotes()).isEqualTo(3);
    }

    @Test
    void categoriesAreContentAndRaiseTheRevisionOnce() {
        writer.save(Papers.full("2606.00001"), NOON);
        long before = catalogue.revision();

        records.save(answer(NOON, arxivPaper(RECORD)));
        assertThat(catalogue.revisedAfter(before, 10))
                .extracting(RevisedPaper::paper)
                .extracting(Paper::arxiv)
                .containsExactly(RECORD);

        long after = catalogue.revision();
        records.save(answer(NOON.plus(DAY), arxivPaper(RECORD)));
        assertThat(catalogue.revision()).isEqualTo(after);
    }

    @Test
    void aLaterAnswerReplacesTheWholeRecord() {
        records.save(answer(NOON, arxivPaper(RECORD)));
        ArxivRecord withdrawn =
                new ArxivRecord(List.of("cs.CL"), null, "withdrawn", Publication.NONE, true);

        records.save(answer(NOON.plus(DAY), arxivPaper(withdrawn)));

        assertThat(catalogue.find(ID).orElseThrow().arxiv()).isEqualTo(withdrawn);
    }

    @Test
    void aReadingOfHuggingFaceIsLaidOverAPaperThatOnlyArxivKnew() {
        records.save(answer(NOON, arxivPaper(RECORD)));
        assertThat(catalogue.find(ID).orElseThrow().votes()).isNull();

        Paper listed = Papers.full("2606.00001");
        writer.save(Papers.day("2026-06-12", NOON.plus(DAY), listed));

        assertThat(catalogue.find(ID)).contains(listed.withArxiv(RECORD));
        assertThat(catalogue.votesOf(ID)).hasSize(1);
    }

    @Test
    void aPaperThatOnlyArxivKnowsIsToldAnewByIt() {
        records.save(answer(NOON, arxivPaper(RECORD)));

        records.save(
                answer(
                        NOON.plus(DAY),
                        Papers.titled("2606.00001", "Title of version 2").withArxiv(RECORD)));

        assertThat(catalogue.find(ID).orElseThrow().title()).isEqualTo("Title of version 2");
    }

    @Test
    void anAnswerIsNoReadingOfHuggingFace() {
        writer.save(Papers.voted("2606.00001", 3, 0), NOON);
        records.save(answer(NOON.plus(DAY), arxivPaper(RECORD)));

        Paper inBetween = Papers.full("2606.00001");
        writer.save(inBetween, NOON.plus(Duration.ofHours(1)));

        assertThat(catalogue.find(ID)).contains(inBetween.withArxiv(RECORD));
    }

    @Test
    void thoseNeverAskedAboutComeFirstNewestFirst() {
        writer.save(published("2606.00001", "2026-06-01"), NOON);
        writer.save(published("2606.00002", "2026-06-02"), NOON);
        writer.save(published("cs/0601001", "2006-01-01"), NOON);
        writer.save(Papers.bare("2606.00003"), NOON);
        writer.save(published("2606.00004", "2026-06-11"), NOON);
        records.save(answer(NOON, published("2606.00004", "2026-06-11").withArxiv(RECORD)));

        assertThat(due(NOON))
                .containsExactly("2606.00002", "2606.00001", "cs/0601001", "2606.00003");
        assertThat(records.due(NOON, 1)).containsExactly(new PaperId("2606.00002"));
        assertThat(due(NOON.plus(Duration.ofDays(14)))).endsWith("2606.00004").hasSize(5);
    }

    @Test
    void aMissingPaperIsAskedAboutAgainAndOnlyThenTakenForUnknown() {
        writer.save(Papers.bare("2606.00001"), NOON);
        Instant at = NOON;
        for (Duration wait : List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7))) {
            assertThat(due(at)).hasSize(1);
            records.save(new Answer(at, List.of(), Set.of(ID), Set.of()));
            assertThat(due(at.plus(wait).minusMillis(1))).isEmpty();
            assertThat(records.progress()).isEqualTo(new Progress(1, 0, 1));
            at = at.plus(wait);
        }
        records.save(new Answer(at, List.of(), Set.of(ID), Set.of()));

        assertThat(records.progress()).isEqualTo(new Progress(1, 1, 1));
        assertThat(due(at.plus(Duration.ofDays(89)))).isEmpty();
        assertThat(due(at.plus(Duration.ofDays(90)))).hasSize(1);
    }

    @Test
    void anAnswerForgivesFormerMisses() {
        writer.save(Papers.bare("2606.00001"), NOON);
        records.save(new Answer(NOON, List.of(), Set.of(ID), Set.of()));
        records.save(answer(NOON.plus(DAY), arxivPaper(RECORD)));
        Instant later = NOON.plus(Duration.ofDays(100));
        records.save(new Answer(later, List.of(), Set.of(ID), Set.of()));

        assertThat(due(later.plus(Duration.ofHours(1)))).hasSize(1);
    }

    @Test
    void whatAShortAnswerDidNotTellIsNoMiss() {
        writer.save(Papers.bare("2606.00001"), NOON);
        for (int i = 0; i < 10; i++) {
            records.save(
                    new Answer(NOON.plus(Duration.ofHours(i)), List.of(), Set.of(), Set.of(ID)));
        }

        assertThat(records.progress()).isEqualTo(new Progress(1, 0, 1));
        assertThat(due(NOON.plus(Duration.ofHours(9)))).isEmpty();
        assertThat(due(NOON.plus(Duration.ofHours(10)))).hasSize(1);
    }

    @Test
    void textThatNoDatabaseTakesIsMendedAndIsNoChangeTheNextTime() {
        ArxivRecord nasty =
                new ArxivRecord(
                        List.of("cs.CL"),
                        null,
                        "12\u0000 \ud800",
                        new Publication("\u0000", null),
                        false);
        records.save(answer(NOON, arxivPaper(nasty)));
        long revision = catalogue.revision();
        records.save(answer(NOON, arxivPaper(nasty)));

        assertThat(catalogue.revision()).isEqualTo(revision);
    }

    private List<String> due(Instant now) {
        return records.due(now, 100).stream().map(PaperId::value).toList();
    }

    private static Answer answer(Instant at, Paper... papers) {
        return new Answer(at, List.of(papers), Set.of(), Set.of());
    }

    private static Paper arxivPaper(ArxivRecord record) {
        return published("2606.00001", "2026-06-10").withArxiv(record);
    }

    private static Paper published(String id, String date) {
        return new Paper(
                new PaperId(id),
                new PaperText("Title of " + id, null, null, List.of()),
                List.of(),
                new PaperDates(LocalDate.parse(date), null),
                PaperLinks.NONE,
                null,
                null);
    }
}
