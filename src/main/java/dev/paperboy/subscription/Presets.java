package dev.paperboy.subscription;

import java.util.List;
import java.util.Optional;

/** The topics that Paperboy brings along, as its operator has changed them. */
public interface Presets {

    /** All of them, by name. */
    List<Preset> all();

    /** The one of this id; empty: there is none any more. */
    Optional<Preset> find(String id);
}
