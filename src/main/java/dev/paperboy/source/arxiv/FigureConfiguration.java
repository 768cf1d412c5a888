package dev.paperboy.source.arxiv;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reading of figures together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FigureProperties.class)
class FigureConfiguration {

    @Bean
    FigureWishList figureWishes() {
        return new FigureWishList();
    }
}
