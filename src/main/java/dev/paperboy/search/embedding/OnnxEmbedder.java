package dev.paperboy.search.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Runs one model in this process.
 *
 * <p>One text at a time: the models are quantised anew for each batch, so that a text would get
 * another vector in other company; and batches are no faster.
 */
final class OnnxEmbedder implements Embedder, AutoCloseable {

    /** What more tokens would add is not worth their time. */
    private static final String MOST_TOKENS = "256";

    private final ModelFile model;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean closed;

    private OnnxEmbedder(ModelFile model, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.model = model;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads the model, which takes a second or so and some 80 MB outside the heap.
     *
     * @throws IOException if it cannot be read, or this machine has no library for it
     */
    static OnnxEmbedder load(ModelFile model) throws IOException {
        try {
            return loaded(model, OrtEnvironment.getEnvironment());
        } catch (OrtException | RuntimeException | LinkageError failed) {
            throw new IOException("The model " + model.id() + " cannot be loaded", failed);
        }
    }

    private static OnnxEmbedder loaded(ModelFile model, OrtEnvironment environment)
            throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream vocabulary = open(model.tokenizer());
                InputStream network = open(model.network())) {
            // One core per text: commands come at the same time, and idle threads must not spin.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtSession session = environment.createSession(network.readAllBytes(), options);
            try {
                return new OnnxEmbedder(model, session, tokenizer(vocabulary));
            } catch (IOException | RuntimeException | LinkageError failed) {
                session.close();
                throw failed;
            }
        }
    }

    private static HuggingFaceTokenizer tokenizer(InputStream vocabulary) throws IOException {
        return HuggingFaceTokenizer.newInstance(
                vocabulary,
                Map.of("padding", "false", "truncation", "true", "maxLength", MOST_TOKENS));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(
                OnnxEmbedder.class.getResourceAsStream(resource), () -> "no " + resource);
    }

    @Override
    public Embedding ofQuery(String text) {
        return embed(model.queryPrefix() + text);
    }

    @Override
    public Embedding ofPaper(PaperWords words) {
        return embed(words.text());
    }

    private Embedding embed(String text) {
        inUse.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The bot is stopping");
            }
            return run(text);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private Embedding run(String text) {
        Encoding encoding = tokenizer.encode(text);
        try (OnnxTensor ids = tensor(encoding.getIds());
                OnnxTensor mask = tensor(encoding.getAttentionMask());
                OnnxTensor types = tensor(encoding.getTypeIds());
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return Embedding.of(pooled(((float[][][]) result.get(0).getValue())[0]));
        } catch (OrtException failed) {
            throw new IllegalStateException("The model failed on a text", failed);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** The sum instead of the mean: only the direction counts. */
    private float[] pooled(float[][] tokens) {
        if (model.pooling() == ModelFile.Pooling.FIRST) {
            return tokens[0];
        }
        float[] sum = new float[ModelFile.DIMENSIONS];
        for (float[] token : tokens) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += token[i];
            }
        }
        return sum;
    }

    /** Waits for the texts at hand: what lies outside the heap would be gone under them. */
    @Override
    public void close() throws OrtException {
        inUse.writeLock().lock();
        try {
            closed = true;
            session.close();
            tokenizer.close();
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
