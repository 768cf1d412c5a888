package dev.paperboy.search.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Gives all who read the newest commit, also after the index was begun anew below them. */
final class CommitReaders extends ReferenceManager<DirectoryReader> {

    private final Directory directory;
    private volatile boolean areOtherFiles;

    CommitReaders(Directory directory) throws IOException {
        this.directory = directory;
        this.current = DirectoryReader.open(directory);
    }

    /** Nothing that is open may be taken over: a new file may have the name of another. */
    void filesAreOthers() {
        areOtherFiles = true;
    }

    @Override
    protected @Nullable DirectoryReader refreshIfNeeded(DirectoryReader reader) throws IOException {
        if (!areOtherFiles) {
            return DirectoryReader.openIfChanged(reader);
        }
        DirectoryReader fresh = DirectoryReader.open(directory);
        areOtherFiles = false;
        return fresh;
    }

    @Override
    protected boolean tryIncRef(DirectoryReader reader) {
        return reader.tryIncRef();
    }

    @Override
    protected void decRef(DirectoryReader reader) throws IOException {
        reader.decRef();
    }

    @Override
    protected int getRefCount(DirectoryReader reader) {
        return reader.getRefCount();
    }
}
