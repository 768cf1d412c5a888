package dev.paperboy.sandbox.discord.judge;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

import dev.paperboy.SharedData;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Json;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Judges bodies by Discord's OpenAPI document, made strict. */
final class OpenApiJudge {
    private static final Logger log = LoggerFactory.getLogger(OpenApiJudge.class);
    private static final String IRI = "https://discord.test/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private OpenApiJudge(ObjectNode document) {
        this.document = document;
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        Dialects.getDraft202012(),
                        builder ->
                                builder.schemas(Map.of(IRI, Json.write(document)))
                                        .schemaRegistryConfig(config));
    }

    /** The judge that all in this JVM share, since reading the document takes a while. */
    private static final class Shared {
        static final @Nullable OpenApiJudge JUDGE = load();
    }

    /** The one judge; null where the document is absent. */
    static @Nullable OpenApiJudge shared() {
        return Shared.JUDGE;
    }

    private static @Nullable OpenApiJudge load() {
        Path file = SharedData.at("discord/openapi.json");
        if (!Files.exists(file)) {
            log.warn("Bodies are NOT judged by Discord's OpenAPI document: {} is absent", file);
            return null;
        }
        try {
            ObjectNode document = (ObjectNode) Json.parse(Files.readAllBytes(file));
            return new OpenApiJudge(StrictDocument.of(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Finding> judge(Submission submission) {
        String pointer = Branch.pointer(submission, document);
        if (pointer.isEmpty()) {
            return List.of(
                    new Finding(
                            "openapi",
                            "",
                            "BODY_UNKNOWN",
                            "No body is known for %s %s."
                                    .formatted(submission.method(), submission.template())));
        }
        Schema schema =
                schemas.computeIfAbsent(
                        pointer, it -> registry.getSchema(SchemaLocation.of(IRI + "#" + it)));
        return schema.validate(submission.body()).stream().map(OpenApiJudge::finding).toList();
    }

    private static Finding finding(Error error) {
        return new Finding(
                "openapi",
                error.getInstanceLocation().toString(),
                String.valueOf(error.getKeyword()),
                String.valueOf(error.getMessage()));
    }
}
