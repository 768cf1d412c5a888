package dev.paperboy.configuration;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property as {@code config/application.yml} shows it: a comment that explains it, then the
 * property with its default, commented out, so that the file as it is changes nothing.
 *
 * @param value as YAML reads it, or null if the property has no default
 */
record DocumentedProperty(String name, @Nullable Object value, String explanation) {

    private static final Pattern PROPERTY = Pattern.compile("#(paperboy\\.[^: ]+):(.*)");

    static List<DocumentedProperty> in(List<String> lines) {
        List<DocumentedProperty> found = new ArrayList<>();
        StringBuilder explanation = new StringBuilder();
        for (String line : lines) {
            Matcher property = PROPERTY.matcher(line);
            if (property.matches()) {
                Object value = new Yaml().load(property.group(2));
                found.add(new DocumentedProperty(property.group(1), value, explanation.toString()));
                explanation.setLength(0);
            } else if (line.startsWith("# ")) {
                explanation.append(line.substring(1));
            } else {
                explanation.setLength(0);
            }
        }
        return found;
    }

    /** For comparing with a default from elsewhere. */
    String valueAsText() {
        return String.valueOf(value);
    }
}
