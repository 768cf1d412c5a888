package dev.paperboy.search.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

import java.io.Closeable;
import java.io.IOException;

/**
 * The files of the index: one writer, and readers that see its commits only.
 *
 * <p>A writer that fails is closed for good. The next one goes on from the last commit, or begins
 * anew if that is damaged.
 */
final class IndexFiles implements Closeable {

    private final Directory directory;
    private final IndexStamp empty;
    private final CommitReaders readers;
    private IndexWriter writer;
    private boolean readersAreBehind;
    private boolean closed;

    /** Whether something was read or written in vain, as happens where files are damaged. */
    private volatile boolean areDoubtful;

    /**
     * Whether a doubt has led to a look at all files, and nothing was written since: then it is not
     * they that fail, and another look would find the same.
     */
    private volatile boolean areSound;

    private IndexFiles(
            Directory directory, IndexStamp empty, IndexWriter writer, CommitReaders readers) {
        this.directory = directory;
        this.empty = empty;
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * Opens the index in this directory, or a new one if there is none to go on with.
     *
     * @param directory is closed with it, or at once if it cannot be opened
     * @param empty what an index without a paper is stamped with
     */
    static IndexFiles open(Directory directory, IndexStamp empty) throws IOException {
        IndexWriter writer = null;
        try {
            IndexCheck.discardUnlessSound(directory, empty);
            writer = newWriter(directory, empty);
            return new IndexFiles(directory, empty, writer, new CommitReaders(directory));
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw failed;
        }
    }

    /** Reads the newest commit. */
    <T> T read(PaperIndex.Reading<T> reading) throws IOException {
        DirectoryReader reader = acquire();
        try {
            return reading.of(reader);
        } catch (IOException | RuntimeException | Error failed) {
            // Damaged files fail in any way; what was written since they were last looked at
            // counts.
            areDoubtful |= !areSound;
            throw failed;
        } finally {
            readers.release(reader);
        }
    }

    private DirectoryReader acquire() throws IOException {
        try {
            return readers.acquire();
        } catch (AlreadyClosedException stopped) {
            throw new IOException("the search index is closed", stopped);
        }
    }

    /** The writer that is open, unless it has failed since {@link #mend()}. */
    IndexWriter writer() {
        return writer;
    }

    /**
     * Replaces a writer that has failed, and an index that is damaged by an empty one.
     *
     * @return whether what was not committed is lost
     */
    boolean mend() throws IOException {
        if (closed || (writer.isOpen() && !areDoubtful)) {
            return false;
        }
        boolean mayBeDamaged = areDoubtful || IndexCheck.mayBeDamage(writer.getTragicException());
        writer.rollback();
        if (mayBeDamaged) {
            IndexCheck.discardUnlessSound(directory, empty);
        }
        try {
            writer = newWriter(directory, empty);
        } catch (IOException | RuntimeException failed) {
            areDoubtful = IndexCheck.mayBeDamage(failed);
            throw failed;
        }
        areSound = mayBeDamaged;
        areDoubtful = false;
        readersAreBehind = true;
        readers.filesAreOthers();
        return true;
    }

    /** All that was written, or if that fails nothing of it: then {@link #mend()} has to follow. */
    void commit(IndexStamp stamp) throws IOException {
        try {
            stamp.putOn(writer);
            writer.commit();
            areSound = false;
            readersAreBehind = true;
        } catch (IOException | RuntimeException failed) {
            rollBack(failed);
            throw failed;
        }
    }

    private void rollBack(Exception cause) {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException failed) {
            cause.addSuppressed(failed);
        }
    }

    /** Lets readers see the newest commit; costs nothing if they do. */
    void show() throws IOException {
        if (readersAreBehind) {
            readers.maybeRefreshBlocking();
            readersAreBehind = false;
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        IOUtils.close(readers, writer, directory);
    }

    private static IndexWriter newWriter(Directory directory, IndexStamp empty) throws IOException {
        boolean isNew = !DirectoryReader.indexExists(directory);
        IndexWriter writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig(PaperDocument.analyzer())
                                .setSimilarity(PaperIndex.SIMILARITY)
                                .setCodec(new PaperCodec())
                                .setCommitOnClose(false));
        try {
            if (isNew) {
                empty.putOn(writer);
                writer.commit();
            }
            return writer;
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(writer);
            throw failed;
        }
    }
}
