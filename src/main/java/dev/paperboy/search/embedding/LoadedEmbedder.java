package dev.paperboy.search.embedding;

import dev.paperboy.FailedUntilRestart;

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
    private final ModelOpener opener;
    private volatile @Nullable OnnxEmbedder embedder;
    private @Nullable RuntimeException failure;

    /**
     * @param nativeFolder for the libraries, which have to lie in files
     */
    LoadedEmbedder(ModelFile model, Path nativeFolder, ModelOpener opener) {
        this.model = model;
        this.nativeFolder = nativeFolder;
        this.opener = opener;
    }

    @Override
    public Optional<Embedder> ifReady() {
        return Optional.ofNullable(embedder);
    }

    @Override
    public synchronized Embedder load() throws IOException {
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
            OnnxEmbedder loaded = opener.open(model);
            log.info("The model {} is loaded: searches find by meaning, too", model.id());
            return loaded;
        } catch (IOException failed) {
            // A class whose library was not found once is not looked at again by this process.
            failure = new FailedUntilRestart(sentence(failed), failed);
            throw failure;
        }
    }

    private String sentence(IOException failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return """
        The model %s cannot be loaded (%s), so searches go by words until the next start: let %s and \
        the folder for temporary files be writable with space left and allow programs, or set %s to \
        none on a machine for which there is no library.\
        """
                .formatted(
                        model.id(),
                        cause,
                        nativeFolder.toAbsolutePath().normalize(),
                        EmbeddingProperties.MODEL);
    }

    @Override
    public synchronized void close() throws Exception {
        OnnxEmbedder loaded = embedder;
        embedder = null;
        failure = new IllegalStateException("The bot is stopping");
        if (loaded != null) {
            loaded.close();
        }
    }
}
