package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the Citation Style Language 1.0.2 allows, as far as Paperboy uses it, and nothing else. */
final class CslSchema {

    private static final Schema SCHEMA = load();

    private CslSchema() {}

    static void check(JsonNode items) {
        assertThat(SCHEMA.validate(items)).isEmpty();
    }

    private static Schema load() {
        try (InputStream file = CslSchema.class.getResourceAsStream("/library/csl-data.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
