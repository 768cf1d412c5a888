package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The digests that servers set up before there were topics. */
class FormerDigestsTests {

    private static final String LAST_FORMER_MIGRATION = "11";

    static Stream<TestDatabase> databases() {
        return TestDatabase.eachAt(LAST_FORMER_MIGRATION);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void goOnWithPapersAboutEverything(TestDatabase database) {
        insert(database, "text", 2, 0);
        insert(database, "forum", 3, 1);
        database.migrate();

        DigestSchedules schedules = Schedules.on(database);

        assertThat(schedules.ofGuild(1))
                .extracting(DigestSchedule::target)
                .containsExactlyInAnyOrder(new DigestTarget(1, 2), new DigestTarget(1, 3, true));
        assertThat(schedules.ofGuild(1))
                .extracting(digest -> digest.settings().content())
                .containsOnly(new DigestContent(7, 3, true));
        assertThat(schedules.ofGuild(1))
                .extracting(digest -> digest.progress().coveredThrough())
                .containsOnly(LocalDate.parse("2026-06-11"));
        assertThat(schedules.ofMember(2)).isEmpty();
        assertThat(Schedules.topicsOn(database, 1).ofGuild(1)).isEmpty();
    }

    private static void insert(TestDatabase database, String id, long channel, int forum) {
        int rows =
                database.client()
                        .sql(
                                """
                                INSERT INTO digest (id, guild_id, channel_id, forum, kind, place,
                                                    created_by, local_time, zone, weekdays, papers,
                                                    minimum_upvotes, tells_gaps, crossposted,
                                                    threaded, forum_tags, locale, next_run_on,
                                                    next_run_at, covered_through, created_at)
                                VALUES (?, 1, ?, ?, 'DAILY', '', 7, '09:00', 'Europe/Berlin',
                                        '1234567', 7, 3, 1, 0, 0, '', 'en', '2026-06-12', 0,
                                        '2026-06-11', 0)
                                """)
                        .params(id, channel, forum)
                        .update();
        assertThat(rows).isEqualTo(1);
    }
}
