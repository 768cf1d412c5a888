package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

@EachDatabase
class JdbcSetupOffersTests {

    private static final long GUILD = 1L << 60;
    private static final long OTHER = GUILD + 1;
    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");

    private final TestDatabase database;
    private final SetupOffers offers;

    JdbcSetupOffersTests(TestDatabase database) {
        this.database = database;
        offers = database.transactional(new JdbcSetupOffers(database.client()));
    }

    @Test
    void aServerIsOfferedADigestOnce() {
        assertThat(offers.isDue(GUILD)).isTrue();

        assertThat(offers.claim(GUILD, NOON)).isTrue();

        assertThat(offers.isDue(GUILD)).isFalse();
        assertThat(offers.claim(GUILD, NOON)).isFalse();
        assertThat(offers.isDue(OTHER)).isTrue();
    }

    @Test
    void anOfferThatNobodySawIsMadeAgain() {
        offers.claim(GUILD, NOON);
        offers.claim(OTHER, NOON);

        offers.takeBack(GUILD);

        assertThat(offers.isDue(GUILD)).isTrue();
        assertThat(offers.isDue(OTHER)).isFalse();
    }

    @Test
    void aServerWithADigestIsOfferedNone() {
        DigestSchedules schedules =
                database.transactional(new JdbcDigestSchedules(database.client()));
        DigestSettings settings =
                DigestSettings.daily(
                        new DigestTarget(GUILD, 5),
                        new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                        Locale.ENGLISH);
        schedules.setUp(new DigestRequest(settings, 7, NOON));

        assertThat(offers.isDue(GUILD)).isFalse();
        assertThat(offers.isDue(OTHER)).isTrue();
    }
}
