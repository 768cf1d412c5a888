package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** The digests of a version that knew no topics go on as they were. */
class FormerDigestsTests {

    private static final String LAST_FORMER_MIGRATION = "11";

    static Stream<TestDatabase> databases() {
        return TestDatabase.eachAt(LAST_FORMER_MIGRATION);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void bringEveryPaperToTheirChannels(TestDatabase database) {
        insert(database, 1, 0);
        insert(database, 2, 1);

        database.migrate();

        assertThat(Schedules.on(database).ofGuild(7))
                .hasSize(2)
                .allSatisfy(digest -> {
                    assertThat(digest.settings().content())
                            .isEqualTo(new DigestContent(8, 20, true));
                    assertThat(digest.target().isDirect()).isFalse();
                    assertThat(digest.progress().coveredThrough()).isEqualTo("2026-06-11");
                })
                .extracting(DigestSchedule::target)
                .containsExactlyInAnyOrder(
                        new DigestTarget(7, 1, false), new DigestTarget(7, 2, true));
        assertThat(Schedules.topicsOn(database, 1).ofGuild(7)).isEmpty();
    }

    /** As the former version's statement did. */
    private static void insert(TestDatabase database, long channel, int forum) {
        database.client()
                .sql(
                        """
                        INSERT INTO digest (id, guild_id, channel_id, forum, kind, place, created_by,
                                            local_time, zone, weekdays, papers, minimum_upvotes,
                                            tells_gaps, crossposted, threaded, forum_tags, locale,
                                            next_run_on, next_run_at, covered_through, created_at)
                        VALUES (?, 7, ?, ?, 'DAILY', '', 5, '09:00', 'Europe/Berlin', '1234567',
                                8, 20, 1, 0, 0, '', 'de', '2026-06-13', 1781334000000,
                                '2026-06-11', 0)
                        """)
                .params("digest " + channel, channel, forum)
                .update();
    }
}
