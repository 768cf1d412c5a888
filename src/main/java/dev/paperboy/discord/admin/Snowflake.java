package dev.paperboy.discord.admin;

import java.util.Optional;
import java.util.regex.Pattern;

/** Discord's ids as Discord writes them, in what anybody can have made. */
final class Snowflake {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,18}|[1-8]\\d{18}");

    private Snowflake() {}

    /** Whether this can be an id. */
    static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The id that is written so; empty: none is. */
    static Optional<Long> read(String text) {
        return Optional.of(text).filter(Snowflake::isOne).map(Long::valueOf);
    }
}
