package dev.paperboy.source.arxiv;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.ArxivRecords;
import dev.paperboy.source.http.Etiquette;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.intake.SourceScheduler;
import dev.paperboy.source.intake.UnknownPapers;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;

/** Puts the reading of arXiv together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArxivProperties.class)
class ArxivConfiguration {

    static final String SCHEDULER = "arxivScheduler";

    /** Answers have taken up to 124 seconds. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(150);

    @Bean
    Etiquette arxivEtiquette(ArxivProperties properties) {
        return new Etiquette(
                ArxivProperties.QUOTA, properties.origins(), properties.pause(), LONGEST_ANSWER);
    }

    @Bean
    ArxivClient arxivClient(HttpFetcher fetcher, ArxivProperties properties) {
        return new ArxivClient(fetcher, properties.api());
    }

    @Bean
    ArxivLookup arxivLookup(
            ArxivClient client,
            ArxivProperties properties,
            ArxivRecords records,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        UnknownPapers unknown = new UnknownPapers(properties.unknownFor(), systemClock);
        return new ArxivLookup(client, unknown, records, clock);
    }

    @Bean(name = SCHEDULER, defaultCandidate = false)
    SourceScheduler arxivScheduler() {
        return new SourceScheduler(1, "arxiv");
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "paperboy.arxiv.completion.enabled", matchIfMissing = true)
    CompletionJob completionJob(
            ArxivClient client,
            ArxivProperties properties,
            ArxivRecords records,
            CompletionJob.Clocks clocks,
            MeterRegistry meters) {
        return new CompletionJob(
                new Completer(client, records, properties.completion().batch()),
                records,
                new CompletionProgress(meters),
                clocks,
                new JobHealth("arxiv", meters));
    }

    @Bean
    CompletionJob.Clocks completionClocks(Clock schedule, @Qualifier("systemClock") Clock system) {
        return new CompletionJob.Clocks(schedule, system);
    }
}
