package dev.paperboy.search.index;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
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
public final class PaperIndex implements CatalogueFollower, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PaperIndex.class);

    /** k1 and b were measured best for a title that counts twice. */
    public static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    private final IndexFiles files;
    private final Embeddings embeddings;
    private final IndexStamp empty;
    private IndexStamp stamp;
    private boolean startingOver;

    private PaperIndex(IndexFiles files, Embeddings embeddings, IndexStamp empty) {
        this.files = files;
        this.embeddings = embeddings;
        this.empty = empty;
        this.stamp = empty;
    }

    /**
     * Opens the index in this folder, or a new and empty one if there is none to go on with.
     *
     * @param embeddings of the papers, as far as they are known
     * @param newest the catalogue's revision
     * @throws IOException if the folder cannot be written, or another process holds it
     */
    public static PaperIndex open(Path folder, Embeddings embeddings, long newest)
            throws IOException {
        return open(FSDirectory.open(Files.createDirectories(folder)), embeddings, newest);
    }

    /** Likewise; the directory is closed with it, or at once if it cannot be opened. */
    public static PaperIndex open(Directory directory, Embeddings embeddings, long newest)
            throws IOException {
        IndexStamp empty = IndexStamp.empty(embeddings.model());
        IndexFiles files = IndexFiles.open(directory, empty);
        try {
            PaperIndex index = new PaperIndex(files, embeddings, empty);
            index.goOn(newest);
            return index;
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(files);
            throw failed;
        }
    }

    /**
     * An index that is ahead of the catalogue belongs to a database that has since been replaced by
     * an older one. That is noticed here, before any harvest can make the catalogue overtake it.
     */
    private void goOn(long newest) throws IOException {
        readStamp();
        if (!stamp.hasSameModel(empty)) {
            log.info("Another model tells what papers mean; building the search index anew");
            startOver();
        } else if (stamp.revision() > newest || stamp.embedding() > embeddings.newest()) {
            log.info("The database is older than the search index; building it anew");
            startOver();
        }
    }

    /** Reads the newest commit; what its papers mean is there only if the model in use says so. */
    public <T> T read(Reading<T> reading) throws IOException {
        return files.read(reader -> reading.of(comparable(reader)));
    }

    private DirectoryReader comparable(DirectoryReader reader) throws IOException {
        return IndexStamp.of(reader).hasSameModel(empty) ? reader : new WithoutMeanings(reader);
    }

    /**
     * Whether what is read was begun with nothing and has not yet caught up with the catalogue, so
     * that papers are missing; never waits.
     */
    public boolean isBeginning() throws IOException {
        return files.read(reader -> !IndexStamp.of(reader).isWhole());
    }

    @Override
    public String name() {
        return "The search index";
    }

    @Override
    public synchronized long revision() throws IOException {
        mend();
        return stamp.revision();
    }

    @Override
    public synchronized void take(List<RevisedPaper> papers) throws IOException {
        // At first every paper is put with its embedding, so that only later ones are news.
        IndexStamp before =
                stamp.revision() == 0 ? stamp.withEmbedding(embeddings.newest()) : stamp;
        putAll(papers.stream().map(RevisedPaper::paper).toList());
        advance(before.at(papers.getLast().revision()));
    }

    /** Whether it stands for a catalogue without a paper, as one that is to begin anew does. */
    public synchronized boolean isEmpty() throws IOException {
        return revision() == 0;
    }

    /** The number of the newest embedding that was taken over. */
    public synchronized long embedding() throws IOException {
        mend();
        return stamp.embedding();
    }

    /**
     * Takes over embeddings that came after the papers.
     *
     * @param papers whose embeddings are new
     * @param upTo the number of the newest of them
     */
    public synchronized void takeEmbeddings(List<Paper> papers, long upTo) throws IOException {
        putAll(papers);
        advance(stamp.withEmbedding(upTo));
    }

    @Override
    public synchronized void caughtUp() throws IOException {
        if (startingOver || !stamp.isWhole()) {
            publish(stamp.whole());
            startingOver = false;
        } else {
            files.show();
        }
    }

    @Override
    public synchronized void startOver() throws IOException {
        if (!startingOver) {
            // Whoever finds this commit after an interruption starts over again.
            files.commit(stamp.foreign());
        }
        beginAnew();
    }

    @Override
    public synchronized void close() throws IOException {
        files.close();
    }

    private void mend() throws IOException {
        if (files.mend()) {
            readStamp();
            files.show();
        }
    }

    private void readStamp() throws IOException {
        IndexStamp committed = IndexStamp.of(files.writer());
        if (committed.isForeign()) {
            beginAnew();
        } else {
            stamp = committed;
            startingOver = false;
        }
    }

    /** Readers are answered from the last commit until the next. */
    private void beginAnew() throws IOException {
        files.writer().deleteAll();
        stamp = empty;
        startingOver = true;
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
            update(paper, embedding);
        } catch (IllegalArgumentException refused) {
            if (embedding == null) {
                log.error("Paper {} cannot be indexed and will not be found", paper.id(), refused);
            } else {
                log.warn(
                        "Paper {} cannot be indexed with what it means: {}",
                        paper.id(),
                        refused.toString());
                put(paper, null);
            }
        }
    }

    private void update(Paper paper, @Nullable Embedding embedding) throws IOException {
        files.writer()
                .updateDocument(PaperDocument.term(paper.id()), PaperDocument.of(paper, embedding));
    }

    private void advance(IndexStamp next) throws IOException {
        if (startingOver) {
            stamp = next;
        } else {
            publish(next);
        }
    }

    /** The stamp stays what it was unless all that it stands for is on the disk. */
    private void publish(IndexStamp next) throws IOException {
        files.commit(next);
        stamp = next;
        files.show();
    }

    /** What to do with a reader that is valid meanwhile. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(DirectoryReader reader) throws IOException;
    }
}
