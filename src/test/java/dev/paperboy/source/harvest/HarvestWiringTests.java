package dev.paperboy.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.ArxivRecords;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FigureWishes;
import dev.paperboy.paper.History;
import dev.paperboy.paper.MemoryFigures;
import dev.paperboy.paper.MemoryLinkedWorks;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.HubPages;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.PaperHub;
import dev.paperboy.store.TestDatabase;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** The module as Spring puts it together, with a hub instead of Hugging Face. */
class HarvestWiringTests {

    private static final Feed TODAY = new Feed.Day(LocalDate.of(2026, 6, 12));
    private static final String API = "/api/daily_papers?date=2026-06-12&limit=100";

    private final PaperHub hub = PaperHub.start();
    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                    .withUserConfiguration(Surroundings.class)
                    .withPropertyValues(
                            "paperboy.huggingface.url=" + hub.url(),
                            "paperboy.arxiv.url=" + hub.url(),
                            "paperboy.arxiv.completion.enabled=false");

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ComponentScan("dev.paperboy.source")
    static class Surroundings {

        @Bean
        HarvestedCatalogue catalogue() {
            return new HarvestedCatalogue();
        }

        @Bean
        MemoryFigures figures() {
            return new MemoryFigures();
        }

        @Bean
        MemoryLinkedWorks linkedWorks() {
            return new MemoryLinkedWorks();
        }

        @Bean
        TestDatabase database() {
            return TestDatabase.sqlite();
        }

        @Bean
        NamedParameterJdbcOperations jdbc(TestDatabase database) {
            return database.operations();
        }

        @Bean
        ArxivRecords arxivRecords() {
            return mock();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        @Primary
        Clock scheduleClock() {
            return new ManualClock("2026-06-12T12:00:00Z");
        }

        @Bean(defaultCandidate = false)
        Clock systemClock() {
            return Clock.systemUTC();
        }
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void theOpenDayIsReadSoonAfterTheStart() {
        hub.answer(API, HubAnswer.json(HubPages.list(HubPaper.of("2606.00001", 3, "2026-06-12"))));
        context.run(started -> {
            HarvestedCatalogue catalogue = started.getBean(HarvestedCatalogue.class);
            await().until(() -> catalogue.stateOf(TODAY).readAt() != null);

            assertThat(catalogue.stateOf(TODAY).papers()).isEqualTo(1);
            assertThat(hub.received().getFirst().headers().getFirst("User-Agent"))
                    .isEqualTo("Paperboy/dev (+https://github.com/paperboy-bot/paperboy)");
        });
    }

    @Test
    void eachTickTellsWhenItLastSucceeded() {
        context.run(started -> {
            MeterRegistry meters = started.getBean(MeterRegistry.class);
            assertThat(meters.find("paperboy.job.last.success.age").timeGauges())
                    .extracting(gauge -> gauge.getId().getTag("job"))
                    .contains("harvest", "history", "figures");
        });
    }

    @Test
    void othersFindThePortsThatAreImplementedHere() {
        context.run(started -> {
            assertThat(started).hasSingleBean(PaperLookup.class);
            assertThat(started.getBean(History.class).progress().total()).isGreaterThan(1_000);
        });
    }

    @Test
    void theSchedulerOfOthersIsNotTakenAway() {
        context.run(started ->
                assertThat(started)
                        .hasBean("taskScheduler")
                        .hasBean(HarvestConfiguration.SCHEDULER));
    }

    @Test
    void nothingIsReadWhereTheHarvestIsSwitchedOff() {
        context.withPropertyValues("paperboy.harvest.enabled=false")
                .run(started ->
                        assertThat(started)
                                .hasNotFailed()
                                .doesNotHaveBean(HarvestJob.class)
                                .doesNotHaveBean(HistoryJob.class)
                                // What is never read is not waited for.
                                .doesNotHaveBean(History.class));
    }

    @Test
    void theHistoryAloneCanBeSwitchedOff() {
        context.withPropertyValues("paperboy.harvest.history.enabled=false")
                .run(started ->
                        assertThat(started)
                                .hasSingleBean(HarvestJob.class)
                                .doesNotHaveBean(HistoryJob.class)
                                .doesNotHaveBean(History.class));
    }

    @Test
    void figuresAloneCanBeSwitchedOffAndMayStillBeWishedFor() {
        context.run(started -> assertThat(started).hasBean("figureJob"));
        context.withPropertyValues("paperboy.figures.enabled=false")
                .run(started ->
                        assertThat(started)
                                .hasSingleBean(HarvestJob.class)
                                .doesNotHaveBean("figureJob")
                                .hasSingleBean(FigureWishes.class));
    }

    @Test
    void theApplicationStopsWithoutWaitingForASlowSource() {
        hub.answer(API, HubAnswer.dripping());
        long[] asked = new long[1];
        context.run(started -> {
            await().until(() -> hub.targets().contains(API));
            asked[0] = System.nanoTime();
        });

        assertThat(Duration.ofNanos(System.nanoTime() - asked[0]))
                .isLessThan(Duration.ofSeconds(5));
    }
}
