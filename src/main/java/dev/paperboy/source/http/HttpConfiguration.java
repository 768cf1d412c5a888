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

/**
 * Provides the one fetcher, which may ask the servers that are beans of type {@link Origin}, and
 * those of beans of type {@link Etiquette} in their manner.
 */
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
    Wire sourceWire(@Qualifier("sourceHttpClient") HttpClient client, HttpProperties properties) {
        return new Wire(client, properties.maxSize().toBytes());
    }

    @Bean
    Ways sourceWays(
            Wire wire,
            HttpProperties properties,
            List<Origin> origins,
            List<Etiquette> etiquettes,
            LineMemory memory,
            @Qualifier("systemClock") Clock clock) {
        Ways ways = new Ways(Set.copyOf(origins), new OpenWay(wire, properties.timeout(), clock));
        etiquettes.forEach(etiquette -> ways.add(new SingleLine(etiquette, wire, memory, clock)));
        return ways;
    }

    @Bean
    HttpFetcher httpFetcher(
            Ways ways, HttpProperties properties, ObjectProvider<BuildProperties> build) {
        BuildProperties built = build.getIfAvailable();
        String version = built == null ? "dev" : built.getVersion();
        String userAgent =
                "Paperboy/" + version + " (+" + properties.contact().toASCIIString() + ")";
        return new HttpFetcher(ways, new Requests(userAgent), properties.maxSize());
    }
}
