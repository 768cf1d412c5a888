package dev.paperboy.discord.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.ManualClock;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.gateway.Presence;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.Schedules;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** When what is kept about a server is deleted, and when not. */
class DepartureJobTests {

    private static final long GUILD = 1L << 60;
    private static final Duration GRACE = Duration.ofDays(30);

    private final TestDatabase database = TestDatabase.sqlite();
    private final ManualClock clock = new ManualClock("2026-06-13T07:00:00Z");
    private final Departures departures = Schedules.departuresOn(database);
    private final DataKeeper keeper = mock();
    private final DiscordConnection connection = mock();
    private final DepartureJob job =
            new DepartureJob(
                    departures,
                    database.transactional(new DepartedServers(departures, List.of(keeper))),
                    connection,
                    new DepartureProperties(GRACE, Duration.ofHours(1)),
                    clock,
                    new SimpleMeterRegistry());

    @BeforeEach
    void leave() {
        departures.left(GUILD, clock.instant());
        is(Presence.GONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void is(Presence presence) {
        given(connection.presenceIn(GUILD)).willReturn(presence);
    }

    private void nothingIsDeleted() {
        then(keeper).should(never()).forget(any(), anyInt());
    }

    @Test
    void nothingIsDeletedBeforeTheGraceIsOver() {
        clock.advance(GRACE);

        job.delete();

        nothingIsDeleted();
        assertThat(departures.has(GUILD)).isTrue();
    }

    @Test
    void allIsDeletedOnceItIsOver() {
        given(keeper.forget(any(), anyInt())).willReturn(500, 3);
        clock.advance(GRACE.plusMillis(1));

        job.delete();

        then(keeper).should(times(2)).forget(eq(new DataSubject.Server(GUILD)), anyInt());
    }

    @Test
    void ofAServerThatMayHaveAnOutageNothingIsDeleted() {
        is(Presence.UNKNOWN);
        clock.advance(GRACE.plusDays(1));

        job.delete();

        nothingIsDeleted();
        assertThat(departures.has(GUILD)).isTrue();
    }

    @Test
    void ofAServerThatTheBotIsInNothingIsDeletedAndItIsLeftNoMore() {
        is(Presence.THERE);
        clock.advance(GRACE.plusDays(1));

        job.delete();

        nothingIsDeleted();
        assertThat(departures.has(GUILD)).isFalse();
    }
}
