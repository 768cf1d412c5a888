package dev.paperboy.store;

/** Makes databases for tests; its string form is the engine's name. */
interface TestEngine {

    /** A new database with every migration applied. */
    TestDatabase newDatabase();

    /**
     * A new database as a former version of Paperboy has left it.
     *
     * @param version of the last migration that it knew
     */
    TestDatabase newDatabaseAt(String version);
}
