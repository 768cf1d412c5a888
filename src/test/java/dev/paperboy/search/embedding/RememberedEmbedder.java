package dev.paperboy.search.embedding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of the bot's models, whose embeddings are kept in a file: collections are measured again and
 * again, and computing them takes many minutes.
 */
public final class RememberedEmbedder implements Embedder, AutoCloseable {

    private static final int KEY = 12;

    private final OnnxEmbedder model;
    private final String id;
    private final double unrelated;
    private final Path file;
    private final Map<String, Embedding> known = new ConcurrentHashMap<>();
    private final ByteArrayOutputStream unsaved = new ByteArrayOutputStream();

    private RememberedEmbedder(OnnxEmbedder model, ModelFile file, Path folder) {
        this.model = model;
        this.id = file.id();
        this.unrelated = file.unrelated();
        this.file = folder.resolve(id.replace('/', '-') + ".bin");
    }

    /**
     * @param model its name in small letters, as in the bot's settings
     */
    public static RememberedEmbedder open(Path folder, String model) throws IOException {
        ModelFile wanted = ModelFile.valueOf(model.toUpperCase(Locale.ROOT));
        Files.createDirectories(folder);
        NativeLibraries.prepare(folder.resolve("native"));
        RememberedEmbedder embedder =
                new RememberedEmbedder(OnnxEmbedder.load(wanted), wanted, folder);
        embedder.read();
        return embedder;
    }

    private void read() throws IOException {
        ByteBuffer bytes =
                ByteBuffer.wrap(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        while (bytes.remaining() >= KEY + ModelFile.DIMENSIONS) {
            byte[] key = new byte[KEY];
            byte[] values = new byte[ModelFile.DIMENSIONS];
            bytes.get(key).get(values);
            known.put(HexFormat.of().formatHex(key), Embedding.ofBytes(values));
        }
    }

    /** As {@link Embeddings#unrelated()}. */
    public double unrelated() {
        return unrelated;
    }

    /** Names the model, as {@link Embeddings#model()}. */
    public String id() {
        return id;
    }

    @Override
    public Embedding ofQuery(String text) {
        String key = new PaperWords("query: " + text).fingerprint();
        return known.computeIfAbsent(key, _ -> remember(key, model.ofQuery(text)));
    }

    @Override
    public Embedding ofPaper(PaperWords words) {
        String key = words.fingerprint();
        return known.computeIfAbsent(key, _ -> remember(key, model.ofPaper(words)));
    }

    private synchronized Embedding remember(String key, Embedding embedding) {
        unsaved.writeBytes(HexFormat.of().parseHex(key));
        unsaved.writeBytes(embedding.toBytes());
        return embedding;
    }

    /** Saves what is new. */
    public synchronized void save() {
        try {
            Files.write(
                    file,
                    unsaved.toByteArray(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            unsaved.reset();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws Exception {
        save();
        model.close();
    }
}
