package dev.paperboy.discord.admin;

import dev.paperboy.discord.view.ComponentId;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which page of the list of digests a button is on, as written in its id. */
final class ListPlace {

    private static final String PREFIX = "list";
    private static final Pattern WRITTEN = Pattern.compile(PREFIX + "\\d{1,4}");

    private ListPlace() {}

    /** The page after so many digests. */
    static String after(int skipped) {
        return PREFIX + skipped;
    }

    /**
     * How many digests come before the page that a component is on; empty: it is on none.
     *
     * @param place which of its arguments tells that
     */
    static Optional<Integer> skipped(ComponentId id, int place) {
        return id.argument(place)
                .filter(WRITTEN.asMatchPredicate())
                .map(text -> Integer.valueOf(text.substring(PREFIX.length())));
    }
}
