package dev.paperboy.source.http;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which servers may be asked at all, and how each is reached. */
final class Ways {

    private final Set<Origin> origins;
    private final OpenWay open;
    private final Map<Origin, SingleLine> lines = new HashMap<>();

    /**
     * @param origins the servers that are asked by the open way
     */
    Ways(Set<Origin> origins, OpenWay open) {
        this.origins = Set.copyOf(origins);
        this.open = open;
    }

    /** Leads to the servers of a line. */
    void add(SingleLine line) {
        line.etiquette().origins().forEach(origin -> lines.put(origin, line));
    }

    /**
     * The way to a server, if it may be asked.
     *
     * @param quota which tells one from the other where a single server stands in for several
     */
    Optional<Way> to(URI uri, String quota) {
        try {
            return to(Origin.of(uri), quota);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Way> to(Origin origin, String quota) {
        SingleLine line = lines.get(origin);
        boolean isOpen = origins.contains(origin);
        if (line != null && (!isOpen || line.etiquette().name().equals(quota))) {
            return Optional.of(line);
        }
        return isOpen ? Optional.of(open) : Optional.empty();
    }
}
