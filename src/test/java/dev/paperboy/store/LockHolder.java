package dev.paperboy.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that locks a data folder and holds it until it is killed or its input ends. */
final class LockHolder {

    static final String LOCKED = "locked";

    private LockHolder() {}

    static List<String> command(Path folder) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                folder.toString());
    }

    public static void main(String[] args) throws IOException {
        try (DataFolderLock _ = DataFolderLock.lock(Path.of(args[0]))) {
            IO.println(LOCKED);
            while (System.in.read() >= 0) {
                // Nothing is written: this ends when the test does.
            }
        }
    }
}
