package dev.paperboy.source.http;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** Provides the one fetcher, which may ask the servers that are beans of type {@link Origin}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpProperties.class)
class HttpConfiguration {

    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    HttpClient sourceHttpClient(HttpProperties properties) {
        return HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .followRedirects(Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    HttpFetcher httpFetcher(
            @Qualifier("sourceHttpClient") HttpClient client,
            HttpProperties properties,
            ObjectProvider<BuildProperties> build,
            List<Origin> origins,
            @Qualifier("systemClock") Clock clock) {
        BuildProperties built = build.getIfAvailable();
        String version = built == null ? "dev" : built.getVersion();
        String userAgent =
                "Paperboy/" + version + " (+" + properties.contact().toASCIIString() + ")";
        return new HttpFetcher(
                new Wire(client, properties.maxSize().toBytes()),
                new Requests(userAgent),
                properties,
                Set.copyOf(origins),
                clock);
    }
}
