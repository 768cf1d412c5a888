package dev.paperboy.search.embedding;

import java.io.IOException;

/** Opens a model's files. */
@FunctionalInterface
interface ModelOpener {

    /**
     * Opens this model.
     *
     * @throws IOException if it cannot be used as long as this process runs
     */
    OnnxEmbedder open(ModelFile model) throws IOException;
}
