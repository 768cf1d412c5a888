package dev.paperboy.subscription;

import dev.paperboy.DataKeeper;
import dev.paperboy.JdbcKeptTable;
import dev.paperboy.JdbcKeptTable.Part;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.util.Set;

/** What is kept of what servers and members asked for; digests, by which others are found, last. */
@Configuration(proxyBeanMethods = false)
class JdbcKeptWishes {

    private static final int SOON = 100;
    private static final int LATE = 1_000;
    private static final int LAST = 2_000;
    private static final int END = 3_000;

    private static final String ID = "id";
    private static final String OF_SERVER = "guild_id = :id";
    private static final String OWN = "direct = 1 AND channel_id = :id";

    /** What tells who made something, and nothing of it. */
    private static final String MADE = "id, guild_id, created_at";

    @Bean
    @Order(SOON)
    DataKeeper keptSubscriptions(JdbcClient jdbc, Clock clock) {
        return new JdbcKeptSubscriptions(
                new JdbcKeptTable(
                        jdbc,
                        "subscriptions",
                        "subscription",
                        ID,
                        Set.of("user_id", "guild_id"),
                        Part.deleted("user_id = :id"),
                        // Whose they are is none of the server's business.
                        Part.deleted(OF_SERVER).showing("subject, created_at")),
                jdbc,
                clock);
    }

    @Bean
    @Order(SOON)
    DataKeeper keptDrafts(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "drafts",
                "topic_draft",
                ID,
                Set.of("guild_id", "created_by"),
                Part.deleted("created_by = :id"),
                Part.deleted(OF_SERVER));
    }

    @Bean
    @Order(SOON)
    DataKeeper keptTopics(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "topics",
                "topic",
                ID,
                Set.of("guild_id", "created_by"),
                Part.deleted("created_by = :id").showing(MADE).changed("created_by = 0"),
                Part.deleted(OF_SERVER));
    }

    @Bean
    @Order(SOON)
    DataKeeper keptSetupOffers(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "setup-offers",
                "setup_offer",
                "guild_id",
                Set.of("guild_id"),
                Part.NONE,
                Part.deleted(OF_SERVER));
    }

    @Bean
    @Order(LATE)
    DataKeeper keptPauses(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "pauses",
                "digest",
                ID,
                Set.of("paused_by"),
                Part.deleted("paused_by = :id AND direct = 0")
                        .showing("id, guild_id, paused_at")
                        .changed("paused_by = 0"),
                Part.NONE);
    }

    @Bean
    @Order(LATE)
    DataKeeper keptSetUps(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "set-ups",
                "digest",
                ID,
                Set.of("created_by"),
                Part.deleted("created_by = :id AND direct = 0")
                        .showing(MADE)
                        .changed("created_by = 0"),
                Part.NONE);
    }

    @Bean
    @Order(LAST)
    DataKeeper keptDigests(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "digests",
                "digest",
                ID,
                Set.of("guild_id", "channel_id", "pinged_role", "forum_tags"),
                Part.deleted(OWN),
                Part.deleted(OF_SERVER));
    }

    @Bean
    @Order(END)
    DataKeeper keptDepartures(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "departures",
                "departure",
                "guild_id",
                Set.of("guild_id"),
                Part.NONE,
                Part.deleted(OF_SERVER));
    }
}
