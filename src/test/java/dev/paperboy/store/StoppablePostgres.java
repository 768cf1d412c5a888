package dev.paperboy.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL server of one test, which can be stopped and started again where it was. */
public final class StoppablePostgres implements AutoCloseable {

    private static final int ANY = 0;

    private final Path folder;
    private EmbeddedPostgres server;

    /**
     * Starts it.
     *
     * @param folder for its data
     */
    public StoppablePostgres(Path folder) {
        this.folder = folder;
        this.server = start(ANY);
    }

    /** The address of its database, the same after every start. */
    public synchronized String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Ends all connections, and lets nobody in any more. */
    public synchronized void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.getProcess().onExit().join();
    }

    /** Starts it again, once a stop that is under way has come to its end. */
    public synchronized void startAgain() {
        server = start(server.getPort());
    }

    private EmbeddedPostgres start(int port) {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false);
        if (port != ANY) {
            builder.setPort(port);
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
