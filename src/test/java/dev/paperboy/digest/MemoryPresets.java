package dev.paperboy.digest;

import dev.paperboy.filter.Topic;
import dev.paperboy.subscription.Preset;
import dev.paperboy.subscription.Presets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Presets that an operator adds and takes away; each is called as its id. */
final class MemoryPresets implements Presets {

    private final List<Preset> presets = new ArrayList<>();

    void add(String id) {
        presets.add(new Preset(id, Topic.named(id)));
    }

    void remove(String id) {
        presets.removeIf(preset -> preset.id().equals(id));
    }

    @Override
    public List<Preset> all() {
        return List.copyOf(presets);
    }

    @Override
    public Optional<Preset> find(String id) {
        return presets.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }
}
