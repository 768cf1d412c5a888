package dev.paperboy.search;

import dev.paperboy.DataFolder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;

/** Opens the index in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    /** After the database, whose set-up makes sure that no other process works on the folder. */
    @Bean
    @DependsOnDatabaseInitialization
    PaperIndex paperIndex(DataFolder folder) throws IOException {
        return PaperIndex.open(folder.data().resolve("index"));
    }
}
