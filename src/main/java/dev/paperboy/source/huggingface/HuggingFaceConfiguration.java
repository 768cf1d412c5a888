package dev.paperboy.source.huggingface;

import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.http.HttpProperties;
import dev.paperboy.source.http.Origin;
import dev.paperboy.source.intake.UnknownPapers;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Puts the reading of Hugging Face together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HuggingFaceProperties.class)
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
    HuggingFaceLookup huggingFaceLookup(
            HuggingFaceClient client,
            Addresses addresses,
            UnknownPapers unknown,
            CatalogueWriter catalogue,
            Clock clock) {
        return new HuggingFaceLookup(new PaperReader(client, addresses), unknown, catalogue, clock);
    }
}
