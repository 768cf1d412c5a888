package dev.paperboy.store;

/** Lets tests of other packages start the whole application on PostgreSQL. */
public final class PostgresDatabases {

    private PostgresDatabases() {}

    /** The address of a new database without tables; it is gone when this process ends. */
    public static String newEmptyDatabase() {
        return PostgresEngine.newEmptyDatabase();
    }
}
