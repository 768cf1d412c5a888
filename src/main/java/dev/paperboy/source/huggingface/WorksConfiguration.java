package dev.paperboy.source.huggingface;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.LinkedWorksShelf;
import dev.paperboy.source.intake.SourceScheduler;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Puts together the reading of what names papers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorksProperties.class)
class WorksConfiguration {

    static final String SCHEDULER = "worksScheduler";

    @Bean(name = SCHEDULER, defaultCandidate = false)
    SourceScheduler worksScheduler() {
        return new SourceScheduler(1, "works");
    }

    @Bean
    WorksWishList worksWishes() {
        return new WorksWishList();
    }

    @Bean
    PaperIntake paperIntake(CatalogueWriter catalogue, LinkedWorksShelf shelf) {
        return new PaperIntake(catalogue, shelf);
    }

    @Bean
    WorksQueue worksQueue(
            Catalogue catalogue,
            LinkedWorksShelf shelf,
            WorksWishList wishes,
            WorksProperties properties,
            Clock clock) {
        return new WorksQueue(catalogue, shelf, wishes, properties.days(), clock);
    }

    @Bean
    LinkedWorksJob linkedWorksJob(
            WorksQueue queue,
            PaperReader reader,
            PaperIntake intake,
            WorksProperties properties,
            LinkedWorksJob.Clocks clocks,
            MeterRegistry meters) {
        return new LinkedWorksJob(
                queue,
                reader,
                intake,
                new CallBudget(properties.calls(), clocks.system()),
                clocks,
                new JobHealth("works", meters));
    }

    @Bean
    LinkedWorksJob.Clocks worksClocks(Clock clock, @Qualifier("systemClock") Clock systemClock) {
        return new LinkedWorksJob.Clocks(clock, systemClock);
    }
}
