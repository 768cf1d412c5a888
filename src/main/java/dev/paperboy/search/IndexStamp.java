package dev.paperboy.search;

import org.apache.lucene.index.IndexWriter;

import java.util.Map;
import java.util.Map.Entry;

/**
 * What is written beside each commit of the index.
 *
 * @param schema how papers were analysed
 * @param revision the catalogue's revision that the commit stands for, negative if it stands for
 *     none of this catalogue
 */
record IndexStamp(String schema, long revision) {

    private static final String SCHEMA = "schema";
    private static final String REVISION = "revision";

    static IndexStamp at(long revision) {
        return new IndexStamp(PaperDocument.SCHEMA, revision);
    }

    static IndexStamp foreign() {
        return at(-1);
    }

    static IndexStamp of(Iterable<Entry<String, String>> commitData) {
        String schema = "";
        long revision = -1;
        for (Entry<String, String> entry : commitData) {
            switch (entry.getKey()) {
                case SCHEMA -> schema = entry.getValue();
                case REVISION -> revision = Long.parseLong(entry.getValue());
                default -> {}
            }
        }
        return new IndexStamp(schema, revision);
    }

    void putOn(IndexWriter writer) {
        writer.setLiveCommitData(
                Map.of(SCHEMA, schema, REVISION, Long.toString(revision)).entrySet());
    }

    boolean isForeign() {
        return revision < 0;
    }

    boolean isOfThisSchema() {
        return schema.equals(PaperDocument.SCHEMA);
    }
}
