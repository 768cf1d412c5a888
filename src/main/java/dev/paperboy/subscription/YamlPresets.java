package dev.paperboy.subscription;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The topics of the jar, as the operator's file changes them; both are read once, at the start. */
@Component
class YamlPresets implements Presets {

    private static final Logger log = LoggerFactory.getLogger(YamlPresets.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Fits wherever a preset is told, as the id of a component does. */
    private static final int LONGEST_ID = 40;

    private final Map<String, Preset> byId = new HashMap<>();
    private final List<Preset> byName;

    @Autowired
    YamlPresets(TopicProperties properties) {
        this(new FileSystemResource(properties.presets()));
    }

    /**
     * @param operators need not exist
     * @throws PresetsUnusable if it cannot be understood
     */
    YamlPresets(Resource operators) {
        lay(new ClassPathResource("topics.yml"));
        if (operators.exists()) {
            lay(operators);
            log.info("{} topics to begin with, as {} has them", byId.size(), operators);
        }
        this.byName =
                byId.values().stream()
                        .sorted(
                                Comparator.comparing((Preset it) -> folded(it.topic().name()))
                                        .thenComparing(Preset::id))
                        .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Lays what a file says over what is known. */
    private void lay(Resource file) {
        new PresetFile(file).read().forEach((id, entry) -> lay(file, id, entry));
    }

    private void lay(Resource file, String id, PresetEntry entry) {
        if (entry.removed()) {
            byId.remove(id);
            return;
        }
        try {
            byId.put(checked(id), new Preset(id, entry.topic()));
        } catch (IllegalArgumentException failure) {
            throw new PresetsUnusable(file, "'" + id + "': " + failure.getMessage(), failure);
        }
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "its id has to be of at most %d small letters, digits and hyphens"
                            .formatted(LONGEST_ID));
        }
        return id;
    }

    @Override
    public List<Preset> all() {
        return byName;
    }

    @Override
    public Optional<Preset> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
