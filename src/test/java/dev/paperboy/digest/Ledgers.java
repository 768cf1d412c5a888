package dev.paperboy.digest;

import dev.paperboy.store.TestDatabase;

/** Lets tests have the ledger of runs. */
final class Ledgers {

    private Ledgers() {}

    /** The real one on this database. */
    static JdbcRunLedger on(TestDatabase database) {
        return database.transactional(new JdbcRunLedger(database.operations()));
    }

    /** What messages showed, likewise. */
    static JdbcEditions editionsOn(TestDatabase database) {
        return database.transactional(new JdbcEditions(database.operations()));
    }
}
