package dev.paperboy.discord.admin;

import java.util.Optional;
import java.util.regex.Pattern;

/** Discord's ids with digits and letters, for ids of components, which have little room. */
final class ShortId {

    private static final int RADIX = 36;
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-z]{1,12}");

    private ShortId() {}

    /** An id as it is written; at most 13 characters. */
    static String of(long id) {
        return Long.toString(id, RADIX);
    }

    /**
     * The id that is written so; empty: none is, as far as Discord has come in the next decades.
     */
    static Optional<Long> read(String written) {
        return Optional.of(written)
                .filter(WRITTEN.asMatchPredicate())
                .map(text -> Long.valueOf(text, RADIX))
                .filter(id -> id > 0);
    }
}
