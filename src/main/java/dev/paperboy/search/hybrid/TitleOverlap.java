package dev.paperboy.search.hybrid;

import dev.paperboy.search.index.PaperDocument;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a query and of a title are the same words: who types a title, or half of one, means
 * that paper.
 */
final class TitleOverlap {

    private final List<LeafReaderContext> leaves;
    private final Set<String> stems;
    private @Nullable LeafReaderContext leaf;
    private @Nullable SortedSetDocValues titles;
    private Set<Long> wanted = Set.of();

    /**
     * @param stems of the query's words
     */
    TitleOverlap(IndexReader reader, Set<String> stems) {
        this.leaves = reader.leaves();
        this.stems = stems;
    }

    /**
     * The harmonic mean of the shares of the query's and of the title's words that the other has.
     *
     * @param doc not before the one asked for last
     */
    double with(int doc) throws IOException {
        LeafReaderContext at = leaves.get(ReaderUtil.subIndex(doc, leaves));
        if (titles == null || at != leaf) {
            titles = DocValues.getSortedSet(at.reader(), PaperDocument.TITLE_STEMS);
            wanted = wantedIn(titles);
            leaf = at;
        }
        if (wanted.isEmpty() || !titles.advanceExact(doc - at.docBase)) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < titles.docValueCount(); i++) {
            same += wanted.contains(titles.nextOrd()) ? 1 : 0;
        }
        return 2.0 * same / (stems.size() + titles.docValueCount());
    }

    private Set<Long> wantedIn(SortedSetDocValues values) throws IOException {
        Set<Long> ordinals = new HashSet<>();
        for (String stem : stems) {
            long ordinal = values.lookupTerm(new BytesRef(stem));
            if (ordinal >= 0) {
                ordinals.add(ordinal);
            }
        }
        return ordinals;
    }
}
