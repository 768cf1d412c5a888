package dev.paperboy.digest;

import dev.paperboy.DataKeeper;
import dev.paperboy.JdbcKeptTable;
import dev.paperboy.JdbcKeptTable.Part;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Set;

/** What is kept of what digests did; each before those by which it is found. */
@Configuration(proxyBeanMethods = false)
class JdbcKeptRuns {

    private static final int FIRST = 10;
    private static final int SECOND = 20;
    private static final int THIRD = 30;

    private static final String RUNS_OF_PERSON =
            "run_id IN (SELECT id FROM digest_run WHERE direct = 1 AND channel_id = :id)";
    private static final String RUNS_OF_SERVER =
            "run_id IN (SELECT id FROM digest_run WHERE guild_id = :id)";

    /** A digest remembers papers for longer than runs. */
    private static final String OR_DIGESTS_OF_PERSON =
            " OR digest_id IN (SELECT id FROM digest WHERE direct = 1 AND channel_id = :id)";

    private static final String OR_DIGESTS_OF_SERVER =
            " OR digest_id IN (SELECT id FROM digest WHERE guild_id = :id)";

    private static final String SHOWN = "shown-papers";

    @Bean
    @Order(FIRST)
    DataKeeper keptShowings(JdbcClient jdbc) {
        String ofEditions = "run_id IN (SELECT run_id FROM digest_edition WHERE %s)";
        return new JdbcKeptTable(
                jdbc,
                SHOWN,
                "digest_showing",
                "run_id, place",
                Set.of(),
                Part.deleted(ofEditions.formatted(RUNS_OF_PERSON + OR_DIGESTS_OF_PERSON)),
                Part.deleted(ofEditions.formatted(RUNS_OF_SERVER + OR_DIGESTS_OF_SERVER)));
    }

    @Bean
    @Order(SECOND)
    DataKeeper keptEditions(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "editions",
                "digest_edition",
                "run_id",
                Set.of("pinged_role"),
                Part.deleted(RUNS_OF_PERSON + OR_DIGESTS_OF_PERSON),
                Part.deleted(RUNS_OF_SERVER + OR_DIGESTS_OF_SERVER));
    }

    @Bean
    @Order(SECOND)
    DataKeeper keptPostedPapers(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                SHOWN,
                "digest_paper",
                "digest_id, paper_id",
                Set.of(),
                Part.deleted(RUNS_OF_PERSON + OR_DIGESTS_OF_PERSON),
                Part.deleted(RUNS_OF_SERVER + OR_DIGESTS_OF_SERVER));
    }

    @Bean
    @Order(THIRD)
    DataKeeper keptRuns(JdbcClient jdbc) {
        return new JdbcKeptTable(
                jdbc,
                "runs",
                "digest_run",
                "id",
                Set.of("guild_id", "channel_id"),
                Part.deleted("direct = 1 AND channel_id = :id"),
                Part.deleted("guild_id = :id"));
    }
}
