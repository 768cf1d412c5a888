package dev.paperboy.search.index;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * How the index is written: as Lucene does by default, but without a graph of vectors where looking
 * at each is quick enough.
 *
 * <p>Without a graph the nearest are found for certain, and none has to be built anew whenever
 * segments are merged.
 */
final class PaperCodec extends Lucene104Codec {

    /** Lucene's measure of a graph's size; about half a million vectors in one segment. */
    private static final int SMALLEST_GRAPH = 1_300;

    private static final KnnVectorsFormat VECTORS =
            new Lucene99HnswVectorsFormat(
                    Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                    Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                    Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
                    null,
                    SMALLEST_GRAPH);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return VECTORS;
    }
}
