package dev.paperboy.search;

import org.apache.lucene.index.IndexWriter;

import java.util.Map;
import java.util.Map.Entry;

/**
 * What is written beside each commit of the index.
 *
 * @param schema how papers were analysed, and by which model their meaning was computed
 * @param revision the catalogue's revision that the commit stands for, negative if it stands for
 *     none of this catalogue
 * @param embedding the number of the newest embedding that was taken over
 */
record IndexStamp(String schema, long revision, long embedding) {

    private static final String SCHEMA = "schema";
    private static final String REVISION = "revision";
    private static final String EMBEDDING = "embedding";

    /** The stamp of an index without a paper, whose meanings come from this model. */
    static IndexStamp empty(String model) {
        return new IndexStamp(PaperDocument.SCHEMA + " " + model, 0, 0);
    }

    IndexStamp at(long otherRevision) {
        return new IndexStamp(schema, otherRevision, embedding);
    }

    IndexStamp withEmbedding(long number) {
        return new IndexStamp(schema, revision, number);
    }

    IndexStamp foreign() {
        return new IndexStamp(schema, -1, 0);
    }

    static IndexStamp of(Iterable<Entry<String, String>> commitData) {
        String schema = "";
        long revision = -1;
        long embedding = 0;
        for (Entry<String, String> entry : commitData) {
            switch (entry.getKey()) {
                case SCHEMA -> schema = entry.getValue();
                case REVISION -> revision = Long.parseLong(entry.getValue());
                case EMBEDDING -> embedding = Long.parseLong(entry.getValue());
                default -> {}
            }
        }
        return new IndexStamp(schema, revision, embedding);
    }

    void putOn(IndexWriter writer) {
        writer.setLiveCommitData(
                Map.of(
                                SCHEMA, schema,
                                REVISION, Long.toString(revision),
                                EMBEDDING, Long.toString(embedding))
                        .entrySet());
    }

    boolean isForeign() {
        return revision < 0;
    }

    boolean hasSameSchema(IndexStamp other) {
        return schema.equals(other.schema);
    }
}
