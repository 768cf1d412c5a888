package dev.paperboy.search.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;

import java.io.IOException;
import java.util.Map;
import java.util.Map.Entry;

/**
 * What is written beside each commit of the index.
 *
 * @param schema how papers were analysed
 * @param model by which model their meanings were computed
 * @param revision the catalogue's revision that the commit stands for, negative if it stands for
 *     none of this catalogue
 * @param embedding the number of the newest embedding that was taken over
 * @param isWhole whether it ever had all papers of the catalogue since it was begun
 */
record IndexStamp(String schema, String model, long revision, long embedding, boolean isWhole) {

    private static final String SCHEMA = "schema";
    private static final String MODEL = "model";
    private static final String REVISION = "revision";
    private static final String EMBEDDING = "embedding";
    private static final String WHOLE = "whole";

    /** The stamp of an index without a paper, whose meanings come from this model. */
    static IndexStamp empty(String model) {
        return new IndexStamp(PaperDocument.SCHEMA, model, 0, 0, false);
    }

    IndexStamp at(long otherRevision) {
        return new IndexStamp(schema, model, otherRevision, embedding, isWhole);
    }

    IndexStamp withEmbedding(long number) {
        return new IndexStamp(schema, model, revision, number, isWhole);
    }

    IndexStamp whole() {
        return new IndexStamp(schema, model, revision, embedding, true);
    }

    IndexStamp foreign() {
        return new IndexStamp(schema, model, -1, 0, isWhole);
    }

    /** The stamp of the commit that is read. */
    static IndexStamp of(DirectoryReader reader) throws IOException {
        return of(reader.getIndexCommit().getUserData().entrySet());
    }

    /** The stamp of the commit from which the writer goes on. */
    static IndexStamp of(IndexWriter writer) {
        return of(writer.getLiveCommitData());
    }

    private static IndexStamp of(Iterable<Entry<String, String>> commitData) {
        IndexStamp stamp = new IndexStamp("", "", -1, 0, false);
        for (Entry<String, String> entry : commitData) {
            stamp = stamp.with(entry.getKey(), entry.getValue());
        }
        return stamp;
    }

    private IndexStamp with(String key, String value) {
        return switch (key) {
            case SCHEMA -> new IndexStamp(value, model, revision, embedding, isWhole);
            case MODEL -> new IndexStamp(schema, value, revision, embedding, isWhole);
            case REVISION -> at(Long.parseLong(value));
            case EMBEDDING -> withEmbedding(Long.parseLong(value));
            case WHOLE ->
                    new IndexStamp(schema, model, revision, embedding, Boolean.parseBoolean(value));
            default -> this;
        };
    }

    void putOn(IndexWriter writer) {
        writer.setLiveCommitData(
                Map.of(
                                SCHEMA, schema,
                                MODEL, model,
                                REVISION, Long.toString(revision),
                                EMBEDDING, Long.toString(embedding),
                                WHOLE, Boolean.toString(isWhole))
                        .entrySet());
    }

    boolean isForeign() {
        return revision < 0;
    }

    boolean hasSameSchema(IndexStamp other) {
        return schema.equals(other.schema);
    }

    boolean hasSameModel(IndexStamp other) {
        return model.equals(other.model);
    }
}
