package dev.paperboy.search;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The index on disk.
 *
 * <p>Readers see commits only, and each commit carries the catalogue's revision that it stands for:
 * whatever happens to the process, the index goes on from there.
 */
final class PaperIndex implements CatalogueFollower, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PaperIndex.class);

    /** k1 and b were measured best for a title that counts twice. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    private final Directory directory;
    private final Embeddings embeddings;
    private final ReaderManager readers;
    private IndexWriter writer;
    private IndexStamp stamp;
    private boolean startingOver;
    private boolean closed;

    private PaperIndex(Directory directory, Embeddings embeddings, IndexWriter writer)
            throws IOException {
        this.directory = directory;
        this.embeddings = embeddings;
        this.writer = writer;
        this.stamp = IndexStamp.empty(embeddings.model());
        this.readers = new ReaderManager(directory);
        readStamp();
    }

    /**
     * Opens the index in this folder, or a new and empty one if there is none to go on with.
     *
     * <p>An index that is ahead of the catalogue belongs to a database that has since been replaced
     * by an older one. That is noticed here, before any harvest can make the catalogue overtake it.
     *
     * @param embeddings of the papers, as far as they are known
     * @param newest the catalogue's revision
     * @throws IOException if the folder cannot be written, or another process holds it
     */
    static PaperIndex open(Path folder, Embeddings embeddings, long newest) throws IOException {
        Directory directory = FSDirectory.open(Files.createDirectories(folder));
        IndexStamp empty = IndexStamp.empty(embeddings.model());
        try {
            IndexCheck.discardUnlessSound(directory, empty);
            IndexWriter writer = newWriter(directory);
            if (!DirectoryReader.indexExists(directory)) {
                empty.putOn(writer);
                writer.commit();
            }
            PaperIndex index = new PaperIndex(directory, embeddings, writer);
            if (index.revision() > newest || index.stamp.embedding() > embeddings.newest()) {
                log.info("The database is older than the search index; building it anew");
                index.startOver();
            }
            return index;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Reads the newest commit. */
    <T> T read(Reading<T> reading) throws IOException {
        DirectoryReader reader = readers.acquire();
        try {
            return reading.of(reader);
        } finally {
            readers.release(reader);
        }
    }

    @Override
    public synchronized long revision() throws IOException {
        if (!writer.isOpen() && !closed) {
            // A full disk or the like closes a writer for good; the last commit is untouched.
            writer = newWriter(directory);
            readStamp();
        }
        return stamp.revision();
    }

    @Override
    public synchronized void take(List<RevisedPaper> papers) throws IOException {
        if (stamp.revision() == 0) {
            // Every paper will be put with its embedding, so that only later ones are news.
            stamp = stamp.withEmbedding(embeddings.newest());
        }
        putAll(papers.stream().map(RevisedPaper::paper).toList());
        stamp = stamp.at(papers.getLast().revision());
        if (!startingOver) {
            publish();
        }
    }

    /** The number of the newest embedding that was taken over. */
    synchronized long embedding() {
        return stamp.embedding();
    }

    /**
     * Takes over embeddings that came after the papers.
     *
     * @param papers whose embeddings are new
     * @param upTo the number of the newest of them
     */
    synchronized void takeEmbeddings(List<Paper> papers, long upTo) throws IOException {
        putAll(papers);
        stamp = stamp.withEmbedding(upTo);
        if (!startingOver) {
            publish();
        }
    }

    @Override
    public synchronized void caughtUp() throws IOException {
        if (startingOver) {
            startingOver = false;
            publish();
        }
    }

    @Override
    public synchronized void startOver() throws IOException {
        stamp.foreign().putOn(writer);
        writer.commit();
        readStamp();
    }

    /** Waits for changes under way to be committed. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        readers.close();
        writer.close();
        directory.close();
    }

    private void putAll(List<Paper> papers) throws IOException {
        Map<PaperId, Embedding> known = embeddings.find(papers.stream().map(Paper::id).toList());
        for (Paper paper : papers) {
            put(paper, known.get(paper.id()));
        }
    }

    /** A paper that cannot be indexed does not hold up the others. */
    private void put(Paper paper, @Nullable Embedding embedding) throws IOException {
        try {
            writer.updateDocument(
                    PaperDocument.term(paper.id()), PaperDocument.of(paper, embedding));
        } catch (IllegalArgumentException e) {
            log.error("Paper {} cannot be indexed and will not be found", paper.id(), e);
        }
    }

    private void publish() throws IOException {
        stamp.putOn(writer);
        writer.commit();
        readers.maybeRefreshBlocking();
    }

    /**
     * An index that stands for another catalogue is emptied, which readers see at the next commit.
     */
    private void readStamp() throws IOException {
        stamp = IndexStamp.of(writer.getLiveCommitData());
        startingOver = stamp.isForeign();
        if (startingOver) {
            writer.deleteAll();
            stamp = IndexStamp.empty(embeddings.model());
        }
    }

    private static IndexWriter newWriter(Directory directory) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(PaperDocument.analyzer())
                        .setSimilarity(SIMILARITY)
                        .setCodec(new PaperCodec())
                        .setCommitOnClose(false));
    }

    /** What to do with a reader that is valid meanwhile. */
    @FunctionalInterface
    interface Reading<T> {
        T of(IndexReader reader) throws IOException;
    }
}
