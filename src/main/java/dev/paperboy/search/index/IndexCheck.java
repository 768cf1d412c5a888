package dev.paperboy.search.index;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

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
            boolean fits = IndexStamp.of(reader).hasSameSchema(wanted);
            if (!fits) {
                log.info("The search index was made by another version; building it anew");
            }
            return fits;
        } catch (IOException failed) {
            // As when too many files are open: that says nothing about these.
            if (!mayBeDamage(failed)) {
                throw failed;
            }
            return damaged(failed);
        } catch (RuntimeException | Error failed) {
            return damaged(failed);
        }
    }

    private static boolean damaged(Throwable how) {
        log.warn("The search index is damaged; building it anew: {}", how.toString());
        return false;
    }

    /**
     * Whether this failure may come from damaged or missing files, which are then to be looked at;
     * a full disk, for one, is none of their fault.
     */
    static boolean mayBeDamage(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !isOfDamage(cause)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static boolean isOfDamage(Throwable failure) {
        return switch (failure) {
            case CorruptIndexException _,
                    IndexFormatTooOldException _,
                    IndexFormatTooNewException _,
                    EOFException _,
                    FileNotFoundException _,
                    NoSuchFileException _,
                    IllegalArgumentException _ ->
                    true;
            default -> false;
        };
    }
}
