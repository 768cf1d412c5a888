package dev.paperboy.subscription;

import dev.paperboy.store.TestDatabase;

/** Lets tests of other modules have schedules. */
public final class Schedules {

    private Schedules() {}

    /** The real schedules on this database. */
    public static DigestSchedules on(TestDatabase database) {
        return database.transactional(new JdbcDigestSchedules(database.client()));
    }
}
