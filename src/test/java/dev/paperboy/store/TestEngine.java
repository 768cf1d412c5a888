package dev.paperboy.store;

/** Makes databases for tests; its string form is the engine's name. */
interface TestEngine {

    /** A new database with every migration applied. */
    TestDatabase newDatabase();
}
