package dev.paperboy.search.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the model's libraries, before they are first used, where to unpack and what to leave. */
final class NativeLibraries {

    private static final String ONNX_FOLDER = "onnxruntime.native.path";
    private static final List<String> ONNX_LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private static final Set<String> X64 = Set.of("amd64", "x86_64");

    private NativeLibraries() {}

    /**
     * Unpacks what has to lie in a file.
     *
     * @param folder where to; it is made if it is missing
     * @throws IOException if it cannot be written
     */
    static void prepare(Path folder) throws IOException {
        // By default it is the home directory, which a container's user may not have.
        setUnlessSet("ENGINE_CACHE_DIR", folder.toAbsolutePath().toString());
        // The tokenizer's library would tell its makers that it runs, and fetch what it misses.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        if (System.getProperty(ONNX_FOLDER) == null) {
            unpackOnnxRuntime(folder);
        }
    }

    /**
     * By itself it unpacks into the temporary folder, where a killed process leaves it for ever.
     */
    private static void unpackOnnxRuntime(Path folder) throws IOException {
        for (String library : ONNX_LIBRARIES) {
            String file = System.mapLibraryName(library);
            String packed = "/ai/onnxruntime/native/" + platform() + "/" + file;
            try (InputStream bytes = NativeLibraries.class.getResourceAsStream(packed)) {
                if (bytes == null) {
                    // None for this machine: it says so itself when it is loaded.
                    return;
                }
                replace(Files.createDirectories(folder).resolve(file), bytes);
            }
        }
        System.setProperty(ONNX_FOLDER, folder.toAbsolutePath().toString());
    }

    /** Moved into place, since a process that still runs would fall over a file that changes. */
    private static void replace(Path file, InputStream bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.copy(bytes, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** As ONNX Runtime names it. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.startsWith("mac") ? "osx" : system.startsWith("win") ? "win" : "linux";
        String machine = System.getProperty("os.arch");
        return name + "-" + (X64.contains(machine) ? "x64" : machine);
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null && System.getenv(property) == null) {
            System.setProperty(property, value);
        }
    }
}
