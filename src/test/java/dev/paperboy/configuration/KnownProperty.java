package dev.paperboy.configuration;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A property as the bot's classes define it.
 *
 * @param defaultValue null if there is none
 */
record KnownProperty(String name, @Nullable Object defaultValue) {

    /** Written by the annotation processor that looks at every {@code @ConfigurationProperties}. */
    private static final Path METADATA =
            Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    static List<KnownProperty> all() {
        if (!Files.exists(METADATA)) {
            return List.of();
        }
        JsonNode properties = JsonMapper.shared().readTree(METADATA).path("properties");
        return properties.valueStream().map(KnownProperty::of).toList();
    }

    private static KnownProperty of(JsonNode property) {
        JsonNode value = property.path("defaultValue");
        return new KnownProperty(
                property.path("name").stringValue(),
                value.isMissingNode()
                        ? null
                        : JsonMapper.shared().treeToValue(value, Object.class));
    }

    /** For comparing with a default from elsewhere. */
    String defaultAsText() {
        return String.valueOf(defaultValue);
    }
}
