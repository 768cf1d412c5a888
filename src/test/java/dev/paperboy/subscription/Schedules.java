package dev.paperboy.subscription;

import dev.paperboy.store.TestDatabase;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** Lets tests of other modules have schedules. */
public final class Schedules {

    /** Who asks for digests. */
    public static final long ADMIN = 7;

    private Schedules() {}

    /** Asks for a daily digest with all else as usual. */
    public static DigestRequest daily(
            DigestTarget target, LocalHour hour, Locale locale, Instant at) {
        return new DigestRequest(DigestSettings.daily(target, hour, locale), ADMIN, at);
    }

    /** The real schedules on this database. */
    public static DigestSchedules on(TestDatabase database) {
        return database.transactional(new JdbcDigestSchedules(database.client()));
    }

    /** The real topics on this database, at most so many of a server. */
    public static ServerTopics topicsOn(TestDatabase database, int most) {
        return database.transactional(
                new JdbcServerTopics(
                        database.client(),
                        new JdbcDigestTopics(database.client()),
                        new TopicProperties(most, most, Path.of("none"))));
    }

    /** The real subscriptions on this database, at most so many of a person. */
    public static Subscriptions subscriptionsOn(TestDatabase database, int most) {
        return database.transactional(
                new JdbcSubscriptions(
                        database.client(), new TopicProperties(most, most, Path.of("none"))));
    }

    /** The digests of people, with what those have subscribed to. */
    public static MemberDigests membersOn(
            TestDatabase database, Subscriptions subscriptions, DigestSchedules schedules) {
        return database.transactional(new MemberDigests(subscriptions, schedules));
    }

    /** Which servers were left. */
    public static Departures departuresOn(TestDatabase database) {
        return database.transactional(
                new JdbcDepartures(database.client(), subscriptionsOn(database, 25)));
    }
}
