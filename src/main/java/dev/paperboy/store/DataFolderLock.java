package dev.paperboy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second process off the data folder for as long as it is open.
 *
 * <p>The operating system holds the lock, so that it ends with the process, however that ends.
 */
final class DataFolderLock implements AutoCloseable {

    private static final String FILE = "paperboy.lock";

    /** Behind the text, which others may read where a lock forbids reading, as on Windows. */
    private static final long LOCKED_BYTE = 1L << 30;

    /**
     * Locks held by this process: to open the file a second time and close it again would give up
     * the first one's lock, as POSIX has it.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private DataFolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder if it is missing, and locks it.
     *
     * @throws DataFolderInUse if it is locked already
     * @throws DataFolderUnusable if the folder cannot be made or written to
     */
    static DataFolderLock lock(Path folder) {
        Path named = folder.toAbsolutePath().normalize();
        try {
            return lockReal(Files.createDirectories(named).toRealPath());
        } catch (IOException cause) {
            throw new DataFolderUnusable(named, cause);
        }
    }

    private static DataFolderLock lockReal(Path folder) throws IOException {
        if (!HELD_HERE.add(folder)) {
            throw new DataFolderInUse(folder, " in this same process");
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel =
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new DataFolderInUse(folder, holderNamedIn(channel));
            }
            nameHolder(channel);
            locked = true;
            return new DataFolderLock(folder, channel);
        } finally {
            if (!locked) {
                HELD_HERE.remove(folder);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** The locked folder, by its real path. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }

    private static void nameHolder(FileChannel channel) throws IOException {
        String pid = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        channel.force(true);
    }

    private static String holderNamedIn(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(20);
        channel.read(content, 0);
        String pid = new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII);
        return pid.matches("\\d+") ? " (process " + pid + ")" : "";
    }
}
