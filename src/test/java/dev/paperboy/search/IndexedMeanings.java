package dev.paperboy.search;

import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

import java.io.IOException;

/** Counts the papers whose meaning is in an index. */
final class IndexedMeanings {

    private IndexedMeanings() {}

    static int in(PaperIndex index) throws IOException {
        return index.read(IndexedMeanings::in);
    }

    private static int in(IndexReader reader) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            var meanings = leaf.reader().getByteVectorValues(PaperDocument.MEANING);
            count += meanings == null ? 0 : meanings.size();
        }
        return count;
    }
}
