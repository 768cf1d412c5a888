package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Walks through components, each with the place where it stands. */
final class Places {
    /** A component and its path in the body. */
    record Place(JsonNode component, String path) {}

    private final List<Place> found = new ArrayList<>();

    private Places() {}

    /** All components, each before what it holds. */
    static List<Place> all(JsonNode components, String path) {
        Places places = new Places();
        places.array(components, path);
        return places.found;
    }

    private void array(JsonNode components, String path) {
        int index = 0;
        for (JsonNode component : components) {
            one(component, path + "/" + index++);
        }
    }

    private void one(JsonNode component, String path) {
        found.add(new Place(component, path));
        array(component.path("components"), path + "/components");
        for (String key : List.of("accessory", "component")) {
            if (component.path(key).isObject()) {
                one(component.path(key), path + "/" + key);
            }
        }
    }
}
