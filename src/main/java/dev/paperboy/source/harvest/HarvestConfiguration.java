package dev.paperboy.source.harvest;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.source.intake.SourceScheduler;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Puts the harvest together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HarvestProperties.class)
class HarvestConfiguration {

    static final String SCHEDULER = "harvestScheduler";

    private static final int JOBS = 2;

    @Bean(name = SCHEDULER, defaultCandidate = false)
    SourceScheduler harvestScheduler() {
        return new SourceScheduler(JOBS, "harvest");
    }

    @Bean
    Clocks harvestClocks(Clock schedule, @Qualifier("systemClock") Clock system) {
        return new Clocks(schedule, system);
    }

    @Bean
    Failures harvestFailures() {
        return new Failures();
    }

    @Bean
    Harvester harvester(
            PaperSource source,
            CatalogueWriter catalogue,
            Failures failures,
            MeterRegistry meters,
            Clock clock) {
        return new Harvester(source, catalogue, failures, new HarvestMetrics(meters), clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "paperboy.harvest.enabled", matchIfMissing = true)
    HarvestJob harvestJob(
            HarvestProperties properties,
            Catalogue catalogue,
            Harvester harvester,
            Clocks clocks,
            MeterRegistry meters) {
        return new HarvestJob(
                new HarvestSchedule(properties),
                catalogue,
                harvester,
                clocks,
                new JobHealth("harvest", meters));
    }

    @Bean
    @ConditionalOnBooleanProperty(
            name = {"paperboy.harvest.enabled", "paperboy.harvest.history.enabled"},
            matchIfMissing = true)
    HistoryDays historyDays(Catalogue catalogue, Clock clock) {
        return new HistoryDays(catalogue, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(
            name = {"paperboy.harvest.enabled", "paperboy.harvest.history.enabled"},
            matchIfMissing = true)
    HistoryJob historyJob(
            HarvestProperties properties,
            HistoryDays days,
            HarvestJob current,
            Harvester harvester,
            Clocks clocks,
            MeterRegistry meters) {
        HistoryPace pace = new HistoryPace(properties.history());
        return new HistoryJob(
                days, current, harvester, pace, clocks, new JobHealth("history", meters));
    }
}
