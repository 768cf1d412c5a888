package dev.paperboy.search;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

import java.io.IOException;
import java.util.Collection;

/** A disk that is full for one moment of a commit. */
final class FailingDisk extends FilterDirectory {

    private boolean isFull;
    private Moment moment = Moment.SYNC;

    /** When it is noticed. */
    enum Moment {
        PENDING,
        SYNC,
        RENAME,
        SYNC_METADATA
    }

    FailingDisk(Directory directory) {
        super(directory);
    }

    void failOnceAt(Moment next) {
        moment = next;
        isFull = true;
    }

    private void reach(Moment reached) throws IOException {
        if (isFull && moment == reached) {
            isFull = false;
            throw new IOException("No space left on device");
        }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        if (name.startsWith("pending")) {
            reach(Moment.PENDING);
        }
        return super.createOutput(name, context);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        reach(Moment.SYNC);
        super.sync(names);
    }

    @Override
    public void rename(String source, String destination) throws IOException {
        reach(Moment.RENAME);
        super.rename(source, destination);
    }

    @Override
    public void syncMetaData() throws IOException {
        reach(Moment.SYNC_METADATA);
        super.syncMetaData();
    }
}
