package dev.paperboy.search;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;

/**
 * Decides whether the files found are an index to go on with.
 *
 * <p>Every byte is compared with its checksum: the index can be had again at any time, so there is
 * nothing to win by going on with a doubtful one.
 */
final class IndexCheck {

    private static final Logger log = LoggerFactory.getLogger(IndexCheck.class);

    private IndexCheck() {}

    /** Leaves the folder with a sound index of the wanted schema, or empty. */
    static void discardUnlessSound(Directory directory, IndexStamp wanted) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (!isSound(directory, wanted)) {
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
        }
    }

    private static boolean isSound(Directory directory, IndexStamp wanted) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            IndexStamp stamp = IndexStamp.of(reader.getIndexCommit().getUserData().entrySet());
            boolean fits = stamp.hasSameSchema(wanted);
            if (!fits) {
                log.info("The search index was made by another version or model; building it anew");
            }
            return fits;
        } catch (IOException | IllegalArgumentException e) {
            log.warn("The search index is damaged; building it anew: {}", e.toString());
            return false;
        }
    }
}
