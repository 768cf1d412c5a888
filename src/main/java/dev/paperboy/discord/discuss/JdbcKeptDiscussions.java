package dev.paperboy.discord.discuss;

import dev.paperboy.DataKeeper;
import dev.paperboy.JdbcKeptTable;
import dev.paperboy.JdbcKeptTable.Part;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Set;

/** What is kept of the threads about papers. */
@Configuration(proxyBeanMethods = false)
class JdbcKeptDiscussions {

    private static final int SOON = 100;

    @Bean
    @Order(SOON)
    DataKeeper keptDiscussions(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "discussions",
                "discussion",
                "channel_id, paper_id",
                Set.of("guild_id", "channel_id", "thread_id"),
                Part.NONE,
                Part.deleted("guild_id = :id"));
    }
}
