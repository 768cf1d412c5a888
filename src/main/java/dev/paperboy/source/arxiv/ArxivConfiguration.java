package dev.paperboy.source.arxiv;

import dev.paperboy.source.http.Etiquette;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Puts the reading of arXiv together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArxivProperties.class)
class ArxivConfiguration {

    /** Answers have taken up to 124 seconds. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(150);

    @Bean
    Etiquette arxivEtiquette(ArxivProperties properties) {
        return new Etiquette(
                ArxivProperties.QUOTA, properties.origins(), properties.pause(), LONGEST_ANSWER);
    }
}
