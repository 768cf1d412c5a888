package dev.paperboy.source.huggingface;

import com.github.benmanes.caffeine.cache.AsyncCache;

import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.RemoteSearch;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.http.HttpProperties;
import dev.paperboy.source.http.Origin;
import dev.paperboy.source.intake.UnknownPapers;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.concurrent.Executors;

/** Puts the reading of Hugging Face together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({HuggingFaceProperties.class, RemoteSearchProperties.class})
class HuggingFaceConfiguration {

    @Bean
    Origin huggingFaceOrigin(HuggingFaceProperties properties) {
        return Origin.of(properties.address());
    }

    @Bean
    Addresses huggingFaceAddresses(HuggingFaceProperties properties) {
        return new Addresses(properties.address());
    }

    @Bean
    HuggingFaceClient huggingFaceClient(HttpFetcher fetcher, HuggingFaceProperties properties) {
        return new HuggingFaceClient(fetcher, properties);
    }

    @Bean
    HuggingFaceSource huggingFaceSource(
            HuggingFaceClient client, Addresses addresses, HttpProperties http, Clock clock) {
        return new HuggingFaceSource(
                new ApiReader(client, addresses), new PageReader(client, addresses), http, clock);
    }

    @Bean
    UnknownPapers unknownPapers(
            HuggingFaceProperties properties, @Qualifier("systemClock") Clock systemClock) {
        return new UnknownPapers(properties.unknownFor(), systemClock);
    }

    @Bean
    PaperReader huggingFacePaperReader(HuggingFaceClient client, Addresses addresses) {
        return new PaperReader(client, addresses);
    }

    @Bean
    HuggingFaceLookup huggingFaceLookup(
            PaperReader reader,
            UnknownPapers unknown,
            HuggingFaceProperties properties,
            PaperIntake intake,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        return new HuggingFaceLookup(
                reader, unknown, new CallBudget(properties.lookups(), systemClock), intake, clock);
    }

    @Bean
    AsyncCache<String, RemoteSearch.Outcome> searchMemory(
            RemoteSearchProperties properties, @Qualifier("systemClock") Clock systemClock) {
        return SearchMemory.lasting(
                properties.remembered(), systemClock, Executors.newVirtualThreadPerTaskExecutor());
    }

    @Bean
    SearchReader searchReader(
            HuggingFaceClient client, Addresses addresses, RemoteSearchProperties properties) {
        return new SearchReader(client, addresses, properties.deadline());
    }

    @Bean
    RemoteSearch huggingFaceSearch(
            SearchReader reader,
            AsyncCache<String, RemoteSearch.Outcome> memory,
            CatalogueWriter catalogue,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock,
            RemoteSearchProperties properties) {
        return properties.calls() == 0
                ? new SilentSearch()
                : new HuggingFaceSearch(
                        reader,
                        new CallBudget(properties.calls(), systemClock),
                        memory,
                        catalogue,
                        clock);
    }
}
