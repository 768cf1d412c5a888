package dev.paperboy.search.embedding;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.TestDatabase;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The bot's model and its embeddings in a database, as the bot computes them and beyond that
 * perturbed ones, so that other packages can measure with more papers than a model gets through.
 */
public final class BenchedEmbeddings implements AutoCloseable {

    /** In terms of an embedding's numbers, of which the largest is 127: a cosine of about .9. */
    private static final double NOISE = 15;

    private final OnnxEmbedder model;
    private final JdbcEmbeddings table;
    private final EmbeddingJob job;
    private final Random random = new Random(4);
    private final List<Embedding> computed = new ArrayList<>();

    private BenchedEmbeddings(OnnxEmbedder model, JdbcEmbeddings table, Catalogue catalogue) {
        this.model = model;
        this.table = table;
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        this.job =
                new EmbeddingJob(
                        catalogue,
                        table,
                        () -> model,
                        new EmbeddingProgress(catalogue, table, meters),
                        new JobHealth("embed", meters));
    }

    /**
     * @param folder for what the model unpacks
     */
    public static BenchedEmbeddings open(Path folder, TestDatabase database, Catalogue catalogue)
            throws IOException {
        NativeLibraries.prepare(folder);
        JdbcEmbeddings table = new JdbcEmbeddings(database.operations(), ModelFile.BGE);
        return new BenchedEmbeddings(
                OnnxEmbedder.load(ModelFile.BGE), database.transactional(table), catalogue);
    }

    public Embedder model() {
        return model;
    }

    public Embeddings table() {
        return table;
    }

    /** Computes those of all papers that have none, as the bot does. */
    public void compute() {
        job.run();
    }

    /** Gives papers such as have been computed for others, turned a little. */
    public void perturb(List<Paper> papers, long revision) {
        if (computed.isEmpty()) {
            computed.addAll(
                    table.find(
                                    table.keptAfter(0, Integer.MAX_VALUE).stream()
                                            .map(Embeddings.Numbered::paper)
                                            .toList())
                            .values());
        }
        table.keep(
                papers.stream()
                        .map(paper ->
                                new EmbeddingLedger.New(
                                        paper.id(), PaperWords.of(paper).fingerprint(), turned()))
                        .toList(),
                table.embeddedUpTo(),
                revision);
    }

    private Embedding turned() {
        byte[] values = computed.get(random.nextInt(computed.size())).toBytes();
        float[] turned = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = (float) (values[i] + NOISE * random.nextGaussian());
        }
        return Embedding.of(turned);
    }

    @Override
    public void close() throws Exception {
        model.close();
    }
}
