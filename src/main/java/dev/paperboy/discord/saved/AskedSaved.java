package dev.paperboy.discord.saved;

import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.library.CitationFormat;
import dev.paperboy.library.SavedPaper;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a reading list was asked for.
 *
 * @param query what to look for in it; empty: all
 * @param before how many papers to skip
 */
record AskedSaved(String query, int before) {

    /** So short that all its components can carry it. */
    static final int LONGEST_QUERY = 50;

    /**
     * @param first which argument of the component is the first that tells it
     * @return empty if the component does not tell it
     */
    static Optional<AskedSaved> of(ComponentId id, int first) {
        return id.number(first)
                .map(before -> new AskedSaved(id.text(first + 1).orElse(""), before));
    }

    /** What an export is to have in it. */
    static AskedSaved exported(ComponentId id) {
        return new AskedSaved(id.text(1).orElse(""), 0);
    }

    static Optional<CitationFormat> format(ComponentId id) {
        return Stream.of(CitationFormat.values())
                .filter(format -> id.argument(0).filter(nameOf(format)::equals).isPresent())
                .findFirst();
    }

    /** As it is written in components. */
    static String nameOf(CitationFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    AskedSaved at(int otherBefore) {
        return new AskedSaved(query, otherBefore);
    }

    /** Whether all components can carry it. */
    boolean fits() {
        return Stream.of(page(), removal(), export(CitationFormat.CSL_JSON))
                .allMatch(ComponentId::fits);
    }

    ComponentId page() {
        return ComponentId.of(Actions.SAVED, before, ComponentId.encoded(query));
    }

    ComponentId removal() {
        return ComponentId.of(Actions.SAVED_REMOVE, before, ComponentId.encoded(query));
    }

    ComponentId export(CitationFormat format) {
        return ComponentId.of(Actions.SAVED_EXPORT, nameOf(format), ComponentId.encoded(query));
    }

    /** Shows all of the list afterwards where there is no room to say what was looked for. */
    ComponentId undo(SavedPaper removed) {
        ComponentId id =
                ComponentId.of(
                        Actions.SAVED_BACK,
                        removed.paper(),
                        KeptMoment.written(removed.savedAt()),
                        before,
                        ComponentId.encoded(query));
        return id.fits() ? id : new AskedSaved("", 0).undo(removed);
    }
}
