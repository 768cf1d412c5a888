package dev.paperboy.search.embedding;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one model of this process, loaded in the background and not at the start: nobody waits for
 * it.
 */
final class LoadedEmbedder implements EmbedderSource, EmbedderLoader, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LoadedEmbedder.class);

    private final ModelFile model;
    private final Path nativeFolder;
    private volatile @Nullable OnnxEmbedder embedder;
    private @Nullable IOException failure;

    /**
     * @param nativeFolder for the tokenizer's library, which has to lie in a file
     */
    LoadedEmbedder(ModelFile model, Path nativeFolder) {
        this.model = model;
        this.nativeFolder = nativeFolder;
    }

    @Override
    public Optional<Embedder> ifReady() {
        return Optional.ofNullable(embedder);
    }

    @Override
    public synchronized Embedder load() throws IOException {
        // What has failed once was no accident.
        if (failure != null) {
            throw failure;
        }
        OnnxEmbedder loaded = embedder;
        if (loaded == null) {
            loaded = loadFirst();
            embedder = loaded;
        }
        return loaded;
    }

    private OnnxEmbedder loadFirst() throws IOException {
        NativeLibraries.prepare(nativeFolder);
        try {
            OnnxEmbedder loaded = OnnxEmbedder.load(model);
            log.info("The model {} is loaded: searches find by meaning, too", model.id());
            return loaded;
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    @Override
    public synchronized void close() throws Exception {
        OnnxEmbedder loaded = embedder;
        embedder = null;
        failure = new IOException("The bot is stopping");
        if (loaded != null) {
            loaded.close();
        }
    }
}
