package dev.paperboy.library;

import dev.paperboy.DataKeeper;
import dev.paperboy.JdbcKeptTable;
import dev.paperboy.JdbcKeptTable.Part;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Set;

/** What is kept of what members keep to read. */
@Configuration(proxyBeanMethods = false)
class JdbcKeptSavedPapers {

    private static final int SOON = 100;

    @Bean
    @Order(SOON)
    DataKeeper keptSavedPapers(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "saved-papers",
                "saved_paper",
                "user_id, paper_id",
                Set.of("user_id"),
                Part.deleted("user_id = :id"),
                Part.NONE);
    }
}
