package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.JobHealth;
import dev.paperboy.ManualClock;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.ArxivRecords;
import dev.paperboy.paper.ArxivRecords.Progress;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.sandbox.hub.ArxivEntry;
import dev.paperboy.sandbox.hub.ArxivFeeds;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.LocalArxiv;
import dev.paperboy.source.http.Etiquette;
import dev.paperboy.source.http.Origin;
import dev.paperboy.source.http.TestFetchers;
import dev.paperboy.store.TestDatabase;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

class CompletionJobTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ManualClock clock = new ManualClock(NOON);
    private final LocalArxiv arxiv = LocalArxiv.start(clock);
    private final TestDatabase database = TestDatabase.sqlite();
    private final Catalogue catalogue = TestCatalogue.on(database).catalogue();
    private final CatalogueWriter writer = TestCatalogue.on(database).writer();
    private final ArxivRecords records = TestCatalogue.arxivRecordsOn(database);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CompletionJob job = job(100);

    @AfterEach
    void nothingWasImpolite() {
        assertThat(arxiv.breaches(PAUSE, Duration.ofHours(2))).isEmpty();
        arxiv.close();
        database.close();
    }

    @Test
    void papersAreCompletedInBatchesNewestFirst() {
        IntStream.rangeClosed(1, 250).forEach(this::addBoth);
        job.completeSome();

        assertThat(arxiv.askedIds())
                .singleElement()
                .satisfies(ids -> {
                    assertThat(ids).hasSize(100).startsWith("2606.00250").endsWith("2606.00151");
                });
        assertThat(arxiv.visits().getFirst().target()).endsWith("&max_results=100");
        assertThat(categoriesOf(250)).containsExactly("cs.CL", "cs.LG");
        assertThat(meters.get(CompletionProgress.WAITING).gauge().value()).isEqualTo(150);

        job.completeSome();
        job.completeSome();
        job.completeSome();
        assertThat(arxiv.visits()).hasSize(3);
        assertThat(records.progress()).isEqualTo(new Progress(250, 0, 250));
        assertThat(meters.get(CompletionProgress.WAITING).gauge().value()).isZero();
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        IntStream.rangeClosed(1, 3).forEach(this::addBoth);
        job(2).completeSome();
        job(2).completeSome();

        assertThat(arxiv.askedIds())
                .containsExactly(List.of("2606.00003", "2606.00002"), List.of("2606.00001"));
    }

    @Test
    void aYoungPaperIsAskedAboutAgainAfterWeeks() {
        addBoth(1);
        job.completeSome();
        arxiv.add(ArxivEntry.of(id(1)).inVersion(2));
        clock.advance(Duration.ofDays(13));
        job.completeSome();
        assertThat(arxiv.visits()).hasSize(1);

        clock.advance(Duration.ofDays(1));
        job.completeSome();
        assertThat(arxiv.visits()).hasSize(2);
        assertThat(Objects.requireNonNull(recordOf(1).version()).number()).isEqualTo(2);
    }

    @Test
    void theOrderOfTheAnswerDoesNotMatterNorWhatWasNotAskedFor() {
        addBoth(1);
        addBoth(2);
        arxiv.answerNext(
                LocalArxiv.atom(
                        200,
                        ArxivFeeds.of(
                                List.of(
                                        ArxivEntry.of(id(1)).in("cs.AI"),
                                        ArxivEntry.of("2606.99999"),
                                        ArxivEntry.of(id(2)).in("cs.CV")))));
        job.completeSome();

        assertThat(categoriesOf(1)).containsExactly("cs.AI");
        assertThat(categoriesOf(2)).containsExactly("cs.CV");
        assertThat(catalogue.find(new PaperId("2606.99999"))).isEmpty();
    }

    /** arXiv leaves out what an old id may name of its archive's classes. */
    @Test
    void anOldIdWithTheClassOfItsArchiveIsCompletedToo() {
        PaperId withClass = new PaperId("math.GT/0309136");
        writer.save(Papers.voted(withClass.value(), 3, 0), NOON);
        arxiv.answerNext(
                LocalArxiv.atom(200, ArxivFeeds.of(List.of(ArxivEntry.of("math/0309136")))));
        job.completeSome();

        assertThat(catalogue.find(withClass).orElseThrow().arxiv()).isNotNull();
        assertThat(catalogue.find(new PaperId("math/0309136"))).isEmpty();
    }

    @Test
    void anEmptyOrShortAnswerMarksNothingAsUnknown() {
        addBoth(1);
        addBoth(2);
        arxiv.answerNext(
                LocalArxiv.atom(200, ArxivFeeds.of(0, List.of())),
                LocalArxiv.atom(200, ArxivFeeds.of(2, List.of(ArxivEntry.of(id(1))))));
        job.completeSome();
        clock.advance(Duration.ofHours(1));
        job.completeSome();
        clock.advance(Duration.ofDays(1));
        job.completeSome();

        assertThat(records.progress()).isEqualTo(new Progress(2, 0, 2));
        assertThat(categoriesOf(1)).isNotEmpty();
        assertThat(categoriesOf(2)).isNotEmpty();
    }

    @Test
    void onePaperThatArxivDoesNotHaveDoesNotHoldUpTheOthers() {
        writer.save(known(3), NOON);
        addBoth(1);
        addBoth(2);
        job(1).completeSome();
        job(1).completeSome();
        job(1).completeSome();

        assertThat(arxiv.askedIds())
                .containsExactly(List.of(id(3)), List.of(id(2)), List.of(id(1)));
    }

    @Test
    void anIdThatArxivTakesForNoneIsSetAsideAndTheOthersAreAskedAbout() {
        IntStream.rangeClosed(1, 3).forEach(this::addBoth);
        arxiv.answerNext(LocalArxiv.malformed(id(2)));
        job.completeSome();
        job.completeSome();

        assertThat(arxiv.askedIds().get(1)).containsExactly(id(3), id(1));
        assertThat(records.progress()).isEqualTo(new Progress(3, 0, 3));
    }

    @Test
    void whereItIsNotNamedTheBatchIsHalvedUntilItIsFound() {
        IntStream.rangeClosed(1, 4).forEach(this::addBoth);
        HubAnswer nameless = LocalArxiv.malformed("something");
        arxiv.answerNext(nameless, nameless, nameless);
        IntStream.range(0, 6).forEach(_ -> job.completeSome());

        assertThat(arxiv.askedIds()).extracting(List::size).startsWith(4, 2, 1, 1, 2);
        assertThat(records.progress()).isEqualTo(new Progress(4, 0, 4));
        assertThat(categoriesOf(3)).isNotEmpty();
    }

    @Test
    void aRefusalMeansHoursWithoutAnyRequest() {
        addBoth(1);
        arxiv.answerNext(LocalArxiv.rateExceeded(), LocalArxiv.rateExceeded());
        job.completeSome();
        for (int minutes = 0; minutes < 119; minutes++) {
            clock.advance(Duration.ofMinutes(1));
            job.completeSome();
        }
        assertThat(arxiv.visits()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        job.completeSome();
        assertThat(arxiv.visits()).hasSize(2);
        for (int minutes = 0; minutes < 239; minutes++) {
            clock.advance(Duration.ofMinutes(1));
            job.completeSome();
        }
        assertThat(arxiv.visits()).hasSize(2);

        clock.advance(Duration.ofMinutes(1));
        job.completeSome();
        assertThat(categoriesOf(1)).isNotEmpty();
    }

    @Test
    void failuresAreTriedAgainMoreAndMoreSeldom() {
        addBoth(1);
        HubAnswer error = HubAnswer.status(500, "text/plain", "");
        arxiv.answerNext(error, error, HubAnswer.html("<html></html>"));
        for (int minutes = 0; minutes < 8; minutes++) {
            job.completeSome();
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(arxiv.visits())
                .extracting(visit -> Duration.between(NOON, visit.at()).toMinutes())
                .containsExactly(0L, 1L, 3L, 7L);
        assertThat(categoriesOf(1)).isNotEmpty();
    }

    private void addBoth(int number) {
        writer.save(known(number), NOON);
        arxiv.add(ArxivEntry.of(id(number)));
    }

    private List<String> categoriesOf(int number) {
        return recordOf(number).categories();
    }

    private ArxivRecord recordOf(int number) {
        Paper paper = catalogue.find(new PaperId(id(number))).orElseThrow();
        return Objects.requireNonNull(paper.arxiv());
    }

    private CompletionJob job(int batch) {
        Origin origin = Origin.of(URI.create(arxiv.url()));
        Etiquette etiquette = new Etiquette("arXiv", Set.of(origin), PAUSE, Duration.ofSeconds(30));
        ArxivClient client =
                new ArxivClient(
                        TestFetchers.polite(etiquette, clock), URI.create(arxiv.url() + "/"));
        return new CompletionJob(
                new Completer(client, records, batch),
                records,
                new CompletionProgress(meters),
                new CompletionJob.Clocks(clock, clock),
                new JobHealth("arxiv", meters));
    }

    private static Paper known(int number) {
        return Papers.voted(id(number), 3, 0);
    }

    private static String id(int number) {
        return "2606.%05d".formatted(number);
    }
}
