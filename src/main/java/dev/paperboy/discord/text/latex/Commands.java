package dev.paperboy.discord.text.latex;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * All commands that are known: signs of {@code latex/symbols.properties}, the kinds of others in
 * {@code latex/commands.properties}.
 */
final class Commands {

    private static final String SYMBOLS = "/latex/symbols.properties";
    private static final String COMMANDS = "/latex/commands.properties";

    private static final Map<String, Command> ALL = all();

    private Commands() {}

    /** The command of that name, without its backslash; null if none is known. */
    static @Nullable Command named(String name) {
        return ALL.get(name);
    }

    /** The Greek letter of that name; empty if it is none. */
    static String greek(String name) {
        return ALL.get(name) instanceof Symbol(String sign)
                        && Character.UnicodeScript.of(sign.codePointAt(0))
                                == Character.UnicodeScript.GREEK
                ? sign
                : "";
    }

    private static Map<String, Command> all() {
        Map<String, Command> commands = new HashMap<>();
        properties(SYMBOLS)
                .forEach((name, sign) -> commands.put((String) name, new Symbol((String) sign)));
        properties(COMMANDS)
                .forEach((name, kind) ->
                        commands.put((String) name, CommandKinds.of((String) name, (String) kind)));
        return Map.copyOf(commands);
    }

    private static Properties properties(String resource) {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Commands.class.getResourceAsStream(resource)),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
