package dev.paperboy.source.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.ArxivRecords;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.MemoryFigures;
import dev.paperboy.paper.MemoryLinkedWorks;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.paper.PaperLookup.Found;
import dev.paperboy.paper.PaperLookup.Outcome;
import dev.paperboy.paper.PaperLookup.Site;
import dev.paperboy.paper.PaperLookup.Unavailable;
import dev.paperboy.paper.PaperLookup.Unknown;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.sandbox.hub.ArxivEntry;
import dev.paperboy.sandbox.hub.ArxivFeeds;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.LocalArxiv;
import dev.paperboy.sandbox.hub.PaperHub;
import dev.paperboy.store.TestDatabase;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.test.context.support.TestPropertySourceUtils;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The lookup as Spring puts it together, with a hub and an arXiv of its own. */
class SharedLookupTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final PaperId ID = new PaperId("2606.00001");
    private static final String AT_HUGGING_FACE = "/api/papers/2606.00001";

    private final ManualClock clock = new ManualClock(NOON);
    private final PaperHub hub = PaperHub.start();
    private final LocalArxiv arxiv = LocalArxiv.start(clock);
    private final TestDatabase database = TestDatabase.sqlite();
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private PaperLookup lookup;
    private Catalogue catalogue;

    /** Without the configurations of other tests. */
    @ComponentScan(
            basePackages = "dev.paperboy.source",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
    static class Surroundings {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        NamedParameterJdbcOperations jdbc(TestDatabase database) {
            return database.operations();
        }

        @Bean
        Catalogue catalogue(TestDatabase database) {
            return TestCatalogue.on(database).catalogue();
        }

        @Bean
        CatalogueWriter writer(TestDatabase database) {
            return TestCatalogue.on(database).writer();
        }

        @Bean
        MemoryLinkedWorks linkedWorks() {
            return new MemoryLinkedWorks();
        }

        @Bean
        ArxivRecords arxivRecords(TestDatabase database) {
            return TestCatalogue.arxivRecordsOn(database);
        }
    }

    @BeforeEach
    void start() {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "paperboy.huggingface.url=" + hub.url(),
                "paperboy.arxiv.url=" + arxiv.url(),
                "paperboy.arxiv.pause=20ms");
        context.registerBean("database", TestDatabase.class, () -> database);
        context.registerBean(
                "schedule", Clock.class, () -> clock, definition -> definition.setPrimary(true));
        context.registerBean("systemClock", Clock.class, () -> clock);
        context.registerBean(MemoryFigures.class);
        context.register(Surroundings.class);
        context.refresh();
        lookup = context.getBean(PaperLookup.class);
        catalogue = context.getBean(Catalogue.class);
    }

    @AfterEach
    void stop() {
        context.close();
        arxiv.close();
        hub.close();
    }

    @Test
    void arxivIsAskedForWhatHuggingFaceDoesNotKnowAndThePaperIsSaved() {
        arxiv.add(ArxivEntry.of("2606.00001").in("cs.CL").commented("12 pages"));

        Outcome outcome = lookup.lookUp(ID, LONG);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Found.class,
                        found ->
                                assertThat(found.paper().title())
                                        .isEqualTo("On the Nature of 2606.00001"));
        assertThat(catalogue.find(ID))
                .hasValueSatisfying(paper -> {
                    assertThat(paper.votes()).isNull();
                    assertThat(paper.arxiv()).isNotNull();
                });
        assertThat(arxiv.askedIds()).containsExactly(List.of("2606.00001"));
    }

    @Test
    void arxivIsNotAskedForWhatHuggingFaceKnows() {
        HubPaper paper = HubPaper.of("2606.00001", 5, "2026-06-12");
        hub.answer(AT_HUGGING_FACE, HubAnswer.json(paper.plain().toString()));

        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Found.class);
        assertThat(arxiv.visits()).isEmpty();
    }

    @Test
    void arxivIsNotAskedWhereHuggingFaceDoesNotAnswer() {
        hub.answer(AT_HUGGING_FACE, HubAnswer.tooMany(55));

        assertThat(unavailable(lookup.lookUp(ID, LONG)).site()).isEqualTo(Site.HUGGING_FACE);
        assertThat(arxiv.visits()).isEmpty();
    }

    @Test
    void onlyWhatBothDoNotKnowIsUnknownAndThatIsRemembered() {
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unknown.class);
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unknown.class);

        assertThat(hub.targets()).hasSize(1);
        assertThat(arxiv.visits()).hasSize(1);
    }

    @Test
    void anIdThatArxivTakesForNoneIsUnknown() {
        arxiv.answerNext(LocalArxiv.malformed("2606.00001"));

        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Unknown.class);
    }

    /** An old id may name a class of its archive, and arXiv leaves it out. */
    @Test
    void anOldIdIsFoundWithTheClassOfItsArchiveToo() {
        PaperId withClass = new PaperId("math.GT/0309136");
        arxiv.answerNext(
                LocalArxiv.atom(200, ArxivFeeds.of(List.of(ArxivEntry.of("math/0309136")))));

        assertThat(lookup.lookUp(withClass, LONG)).isInstanceOf(Found.class);
        assertThat(catalogue.find(withClass)).isPresent();
    }

    @Test
    void anErrorOfArxivsOwnIsNotTakenForUnknown() {
        arxiv.answerNext(LocalArxiv.atom(500, ArxivFeeds.malformed("2606.00001")));

        assertThat(unavailable(lookup.lookUp(ID, LONG)).site()).isEqualTo(Site.ARXIV);
    }

    @Test
    void anEmptyPageIsNotTakenForUnknown() {
        arxiv.answerNext(LocalArxiv.atom(200, ArxivFeeds.of(1, List.of())));
        assertThat(unavailable(lookup.lookUp(ID, LONG)).site()).isEqualTo(Site.ARXIV);

        arxiv.add(ArxivEntry.of("2606.00001"));
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Found.class);
    }

    @Test
    void anAnswerThatIsNoAtomIsNotTakenForUnknown() {
        arxiv.answerNext(HubAnswer.html("<html><body>Maintenance</body></html>"));

        assertThat(unavailable(lookup.lookUp(ID, LONG)).reason()).contains("no Atom feed");
    }

    @Test
    void afterARefusalItIsSaidWhenArxivCanBeAskedAgainAndNobodyIsAskedUntilThen() {
        arxiv.answerNext(LocalArxiv.rateExceeded());
        Instant opening = NOON.plus(Duration.ofHours(2));

        assertThat(unavailable(lookup.lookUp(ID, LONG)).retryAt()).isEqualTo(opening);
        clock.set(opening.minusSeconds(1));
        assertThat(unavailable(lookup.lookUp(ID, LONG)).retryAt()).isEqualTo(opening);
        assertThat(arxiv.visits()).hasSize(1);

        clock.set(opening);
        arxiv.add(ArxivEntry.of("2606.00001"));
        assertThat(lookup.lookUp(ID, LONG)).isInstanceOf(Found.class);
    }

    @Test
    void peopleWhoAskForTheSamePaperShareOneQuestion() throws Exception {
        arxiv.add(ArxivEntry.of("2606.00001"));
        CountDownLatch answer = new CountDownLatch(1);
        arxiv.answerNext(heldUntil(answer));
        Callable<Outcome> asking = () -> lookup.lookUp(ID, LONG);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> all =
                    List.of(people.submit(asking), people.submit(asking), people.submit(asking));
            Awaitility.await().until(() -> hub.targets().size() == 1);
            answer.countDown();
            for (Future<Outcome> one : all) {
                assertThat(one.get()).isInstanceOf(Found.class);
            }
        }

        assertThat(hub.targets()).hasSize(1);
        assertThat(arxiv.visits()).hasSize(1);
    }

    @Test
    void whoWaitsNoLongerIsToldSoAndTheAnswerIsKeptForTheNextTime() {
        CountDownLatch answer = new CountDownLatch(1);
        arxiv.answerNext(heldUntil(answer));

        Unavailable late = unavailable(lookup.lookUp(ID, SHORT));
        assertThat(late.site()).isEqualTo(Site.ARXIV);
        assertThat(late.retryAt()).isNull();
        answer.countDown();

        Awaitility.await().until(() -> catalogue.find(ID).isPresent());
    }

    private static Unavailable unavailable(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Unavailable.class);
        return (Unavailable) outcome;
    }

    private static Supplier<HubAnswer> heldUntil(CountDownLatch answer) {
        return () -> {
            try {
                answer.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return LocalArxiv.atom(200, ArxivFeeds.of(List.of(ArxivEntry.of("2606.00001"))));
        };
    }
}
