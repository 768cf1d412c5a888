package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.FailedUntilRestart;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** How the one model of the process comes and goes. */
class LoadedEmbedderTests {

    private static final List<String> FOLDER_PROPERTIES =
            List.of("onnxruntime.native.path", "ENGINE_CACHE_DIR");

    @TempDir private Path folder;

    private final Map<String, @Nullable String> before = new HashMap<>();

    private final AtomicInteger attempts = new AtomicInteger();

    /** The real libraries are loaded once in a process: they must not be looked for in here. */
    @BeforeEach
    void forgetTheFolder() {
        FOLDER_PROPERTIES.forEach(name -> before.put(name, System.clearProperty(name)));
    }

    @AfterEach
    void restoreTheFolder() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    private OnnxEmbedder fail(ModelFile model) throws IOException {
        attempts.incrementAndGet();
        throw new IOException(
                "The model " + model.id() + " cannot be loaded",
                new UnsatisfiedLinkError("no library for this machine"));
    }

    private LoadedEmbedder embedder(Path natives) {
        return new LoadedEmbedder(ModelFile.MINILM, natives, this::fail);
    }

    @Test
    void aModelThatCannotBeLoadedIsTriedOnceAndTheSentenceSaysWhatToDo() throws Exception {
        try (LoadedEmbedder embedder = embedder(folder)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(embedder::load)
                        .isInstanceOf(FailedUntilRestart.class)
                        .hasMessageContainingAll(
                                "no library for this machine",
                                "until the next start",
                                folder.toString(),
                                "writable",
                                "space",
                                "paperboy.search.embedding.model")
                        .message()
                        .doesNotContain("\n");
            }
            assertThat(attempts).hasValue(1);
            assertThat(embedder.ifReady()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsTriedAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("native"), "");
        try (LoadedEmbedder embedder = embedder(file)) {
            assertThatThrownBy(embedder::load).isInstanceOf(IOException.class);
            assertThat(attempts).hasValue(0);

            Files.delete(file);

            assertThatThrownBy(embedder::load).isInstanceOf(FailedUntilRestart.class);
            assertThat(attempts).hasValue(1);
        }
    }
}
