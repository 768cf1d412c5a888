package dev.paperboy.source.arxiv;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.FigureShelf;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.intake.SourceScheduler;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Puts the reading of figures together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FigureProperties.class)
class FigureConfiguration {

    static final String SCHEDULER = "figureScheduler";

    @Bean(name = SCHEDULER, defaultCandidate = false)
    SourceScheduler figureScheduler() {
        return new SourceScheduler(1, "figures");
    }

    @Bean
    FigureWishList figureWishes() {
        return new FigureWishList();
    }

    @Bean
    FigureQueue figureQueue(
            Catalogue catalogue,
            FigureShelf shelf,
            FigureWishList wishes,
            FigureProperties properties,
            Clock clock) {
        return new FigureQueue(catalogue, shelf, wishes, properties, clock);
    }

    @Bean
    FigureReader figureReader(
            HttpFetcher fetcher,
            ArxivProperties arxiv,
            FigureShelf shelf,
            MeterRegistry meters,
            Clock clock) {
        return new FigureReader(
                new FigurePages(fetcher, arxiv.pages()),
                shelf,
                new FigureMetrics(meters, shelf),
                clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "paperboy.figures.enabled", matchIfMissing = true)
    FigureJob figureJob(
            FigureQueue queue,
            FigureReader reader,
            FigureWishList wishes,
            MeterRegistry meters,
            @Qualifier("systemClock") Clock systemClock) {
        return new FigureJob(
                queue,
                reader,
                wishes,
                new FigureDelays(systemClock),
                systemClock,
                new JobHealth("figures", meters));
    }
}
