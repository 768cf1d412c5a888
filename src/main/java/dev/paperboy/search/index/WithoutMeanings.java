package dev.paperboy.search.index;

import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.KnnCollector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** An index as if nobody knew what its papers mean: what another model said compares to nothing. */
final class WithoutMeanings extends FilterDirectoryReader {

    WithoutMeanings(DirectoryReader in) throws IOException {
        super(
                in,
                new SubReaderWrapper() {
                    @Override
                    public LeafReader wrap(LeafReader reader) {
                        return new Leaf(reader);
                    }
                });
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader other) throws IOException {
        return new WithoutMeanings(other);
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return in.getReaderCacheHelper();
    }

    /** A part of it. */
    private static final class Leaf extends FilterLeafReader {

        private Leaf(LeafReader in) {
            super(in);
        }

        @Override
        public @Nullable ByteVectorValues getByteVectorValues(String field) {
            return null;
        }

        @Override
        public void searchNearestVectors(
                String field, byte[] target, KnnCollector collector, AcceptDocs accepted) {}

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }
    }
}
