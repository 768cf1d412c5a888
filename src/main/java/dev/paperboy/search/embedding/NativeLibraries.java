package dev.paperboy.search.embedding;

import java.nio.file.Path;

/** Tells the model's libraries, before they are first used, where to unpack and what to leave. */
final class NativeLibraries {

    private NativeLibraries() {}

    /**
     * @param folder where the tokenizer's library is unpacked; it is made if it is missing
     */
    static void prepare(Path folder) {
        // By default it is the home directory, which a container's user may not have.
        setUnlessSet("ENGINE_CACHE_DIR", folder.toAbsolutePath().toString());
        // The tokenizer's library would tell its makers that it runs, and fetch what it misses.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null && System.getenv(property) == null) {
            System.setProperty(property, value);
        }
    }
}
