package dev.paperboy.search;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.nio.file.Path;

/** Opens the index in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    @Bean
    PaperIndex paperIndex(@Value("${paperboy.data:./data}") Path data) throws IOException {
        return PaperIndex.open(data.resolve("index"));
    }
}
