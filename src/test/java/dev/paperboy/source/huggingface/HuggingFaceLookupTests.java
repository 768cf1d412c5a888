package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.MemoryLinkedWorks;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup.Found;
import dev.paperboy.paper.PaperLookup.Outcome;
import dev.paperboy.paper.PaperLookup.Unavailable;
import dev.paperboy.paper.PaperLookup.Unknown;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.HubPages;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.PaperHub;
import dev.paperboy.source.http.TestFetchers;
import dev.paperboy.source.intake.UnknownPapers;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class HuggingFaceLookupTests {

    private static final int BUDGET = 3;
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final HubPaper PAPER = HubPaper.of("2606.00001", 5, "2026-06-12");
    private static final PaperId ID = new PaperId(PAPER.id());
    private static final String API = "/api/papers/2606.00001";
    private static final String PAGE = "/papers/2606.00001";

    private final PaperHub hub = PaperHub.start();
    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");
    private final CatalogueWriter catalogue = mock(CatalogueWriter.class);
    private final HuggingFaceLookup lookup = lookup();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aPaperThatIsFoundIsSaved() {
        hub.answer(API, HubAnswer.json(PAPER.plain().toString()));

        Paper paper = found(lookup.lookUp(ID, LONG));

        assertThat(paper.title()).isEqualTo(PAPER.title());
        then(catalogue).should().save(paper, Instant.parse("2026-06-12T12:00:00Z"));
    }

    @Test
    void thePageIsReadWhereTheApiFails() {
        hub.answer(API, HubAnswer.status(500, "text/plain", "oops"));
        hub.answer(PAGE, HubAnswer.html(HubPages.paperPage(PAPER)));

        assertThat(found(lookup.lookUp(ID, LONG)).upvotes()).isEqualTo(5);
    }

    @Test
    void whatHuggingFaceDoesNotHaveIsUnknownAndThePageIsNotAskedToo() {
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unknown.class);
        assertThat(hub.targets()).containsExactly(API);
        then(catalogue).shouldHaveNoInteractions();
    }

    @Test
    void anUnknownPaperIsNotAskedForAgainForAWhile() {
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unknown.class);
        hub.answer(API, HubAnswer.json(PAPER.plain().toString()));

        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unknown.class);
        assertThat(hub.targets()).hasSize(1);

        clock.advance(Duration.ofMinutes(15));
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Found.class);
    }

    @Test
    void aFailureIsNotTakenForUnknownAndIsNotRemembered() {
        hub.answer(API, HubAnswer.status(500, "text/plain", "oops"));
        hub.answer(PAGE, HubAnswer.html(HubPages.challenge()));

        assertThat(reason(lookup.lookUp(ID, LONG))).contains("answered 500").contains("challenge");

        hub.answer(API, HubAnswer.json(PAPER.plain().toString()));
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Found.class);
    }

    @Test
    void anotherPaperThanAskedForIsNotSaved() {
        HubPaper other = HubPaper.of("2606.00002", 5, "2026-06-12");
        hub.answer(API, HubAnswer.json(other.plain().toString()));
        hub.answer(PAGE, HubAnswer.html(HubPages.paperPage(other)));

        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unavailable.class);
        then(catalogue).shouldHaveNoInteractions();
    }

    @Test
    void theDeadlineCoversApiAndPageTogether() {
        hub.answer(API, HubAnswer.dripping());
        hub.answer(PAGE, HubAnswer.html(HubPages.paperPage(PAPER)));
        long begun = System.nanoTime();

        Outcome outcome = lookup.lookUp(ID, Duration.ofMillis(400));

        assertThat(reason(outcome)).contains("did not answer in time");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aSpentQuotaMeansUnavailableAtOnce() {
        hub.answer(API, HubAnswer.tooMany(55));

        assertThat(reason(lookup.lookUp(ID, LONG)))
                .endsWith("takes no more requests before 2026-06-12T12:00:55Z");
        assertThat(hub.targets()).containsExactly(API);
    }

    @Test
    void whoeverAsksForManyPapersDoesNotUseUpTheQuotaOfTheLists() {
        for (int i = 0; i < BUDGET; i++) {
            lookup.lookUp(new PaperId("2606.1000" + i), LONG);
            clock.advance(Duration.ofMinutes(1));
        }

        Outcome refused = lookup.lookUp(ID, LONG);

        assertThat(reason(refused)).isEqualTo("too many papers were looked up of late");
        assertThat(((Unavailable) refused).retryAt()).isEqualTo("2026-06-12T12:05:00Z");
        assertThat(hub.targets()).hasSize(BUDGET);

        clock.advance(Duration.ofMinutes(2));
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unknown.class);
    }

    @Test
    void aPaperThatCannotBeSavedIsAnErrorOfOurs() {
        hub.answer(API, HubAnswer.json(PAPER.plain().toString()));
        willThrow(new IllegalStateException("disk full"))
                .given(catalogue)
                .save(any(Paper.class), any(Instant.class));

        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> lookup.lookUp(ID, LONG))
                .withMessage("disk full");
    }

    private HuggingFaceLookup lookup() {
        HuggingFaceProperties properties =
                new HuggingFaceProperties(hub.url(), null, 100, Duration.ofMinutes(15));
        HuggingFaceClient client =
                new HuggingFaceClient(TestFetchers.of(hub.url(), clock), properties);
        return new HuggingFaceLookup(
                new PaperReader(client, new Addresses(properties.address())),
                new UnknownPapers(properties.unknownFor(), clock),
                new CallBudget(BUDGET, clock),
                new PaperIntake(catalogue, new MemoryLinkedWorks()),
                clock);
    }

    private static Paper found(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Found.class);
        return ((Found) outcome).paper();
    }

    private static String reason(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Unavailable.class);
        return ((Unavailable) outcome).reason();
    }
}
