package dev.paperboy.sandbox.page;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Finds the files of JavaScript libraries in the jars that mvnpm makes of them. */
final class Libraries {

    private Libraries() {}

    /**
     * The resource of a file, whichever version there is.
     *
     * @param name the library's, as {@code lit-html}
     * @param file below its folder
     * @return null: there is no such library
     */
    static @Nullable String resource(String name, String file) {
        String version = version(name);
        return version == null
                ? null
                : "/META-INF/resources/_static/%s/%s/%s".formatted(name, version, file);
    }

    private static @Nullable String version(String name) {
        try (InputStream stream =
                Libraries.class.getResourceAsStream(
                        "/META-INF/maven/org.mvnpm/" + name + "/pom.properties")) {
            if (stream == null) {
                return null;
            }
            Properties about = new Properties();
            about.load(stream);
            return about.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
