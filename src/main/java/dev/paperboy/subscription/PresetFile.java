package dev.paperboy.subscription;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a file of topics to begin with.
 *
 * @param file YAML: what each of them is, by its id
 */
record PresetFile(Resource file) {

    private static final Bindable<Map<String, PresetEntry>> ENTRIES =
            Bindable.mapOf(String.class, PresetEntry.class);

    /**
     * What it says, by the presets' ids.
     *
     * @throws PresetsUnusable if it cannot be read, or says what no preset has
     */
    Map<String, PresetEntry> read() {
        try {
            return bound(new YamlPropertySourceLoader().load(file.getDescription(), file));
        } catch (BindException failure) {
            throw new PresetsUnusable(file, reason(failure), failure);
        } catch (IOException | RuntimeException failure) {
            // The readers of YAML throw what they like of a file that is none.
            throw new PresetsUnusable(file, String.valueOf(failure.getMessage()), failure);
        }
    }

    private static String reason(BindException failure) {
        String place = "'" + failure.getName() + "'";
        return switch (NestedExceptionUtils.getMostSpecificCause(failure)) {
            case UnboundConfigurationPropertiesException unknown ->
                    unknown.getUnboundProperties().stream()
                                    .map(property -> "'" + property.getName() + "'")
                                    .collect(Collectors.joining(", "))
                            + " means nothing here";
            case ConverterNotFoundException _ -> place + " does not tell a name";
            case Throwable cause -> place + ": " + cause.getMessage();
        };
    }

    private static Map<String, PresetEntry> bound(List<PropertySource<?>> content) {
        if (content.isEmpty()) {
            return Map.of();
        }
        return new Binder(ConfigurationPropertySources.from(content))
                .bind(
                        ConfigurationPropertyName.EMPTY,
                        ENTRIES,
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .orElse(Map.of());
    }
}
