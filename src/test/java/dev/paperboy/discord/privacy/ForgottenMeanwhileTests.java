package dev.paperboy.discord.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What becomes of data that is written while it is forgotten, as it can be on a server. */
class ForgottenMeanwhileTests {

    private static final long PERSON = 7_200_000_000_000_000_001L;

    @Test
    void aRunThatIsPlannedMeanwhileIsForgottenToo() throws SQLException {
        try (TestDatabase database = TestDatabase.postgres()) {
            Schema schema = Schema.of(database);
            schema.insert("digest", Map.of("id", "d", "channel_id", PERSON, "direct", 1));
            DataKeeper planning = mock();
            given(planning.forget(any(), anyInt())).willAnswer(_ -> planned(schema)).willReturn(0);
            Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
            List<DataKeeper> keepers = new ArrayList<>(Keepers.of(database, clock));
            keepers.add(planning);

            database.transactional(new KeptData(keepers)).forget(new DataSubject.Person(PERSON));

            assertThat(schema.holding(PERSON)).isEmpty();
        }
    }

    /** In a transaction of its own, which has ended before the other goes on. */
    private static int planned(Schema schema) {
        CompletableFuture.runAsync(() ->
                        schema.insert(
                                "digest_run",
                                Map.of(
                                        "id",
                                        "r",
                                        "run_key",
                                        "r",
                                        "digest_id",
                                        "d",
                                        "channel_id",
                                        PERSON,
                                        "direct",
                                        1)))
                .join();
        return 0;
    }
}
