package dev.paperboy.search.embedding;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Optional;

/**
 * How meanings are computed.
 *
 * @param model which model computes what papers and queries mean: bge, minilm (twice as quick, and
 *     not quite as good), or none, with which searches go by words alone; another one computes all
 *     papers anew
 * @param every pause between two looks for papers whose meaning is not computed yet
 */
@ConfigurationProperties("paperboy.search.embedding")
record EmbeddingProperties(@DefaultValue("bge") Choice model, @DefaultValue(EVERY) Duration every) {

    static final String MODEL = "paperboy.search.embedding.model";
    static final String EVERY = "2s";

    enum Choice {
        BGE(ModelFile.BGE),
        MINILM(ModelFile.MINILM),
        NONE(null);

        private final @Nullable ModelFile file;

        Choice(@Nullable ModelFile file) {
            this.file = file;
        }
    }

    /** The model's files; empty: meanings are not wanted. */
    Optional<ModelFile> file() {
        return Optional.ofNullable(model.file);
    }
}
