package dev.paperboy.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README's table of the commands. */
final class CommandTable {

    private static final Path README = Path.of("README.md");
    private static final String HEAD = "| command |";

    /** A command to type, or the name of one in a menu. */
    private static final Pattern FIRST_CELL =
            Pattern.compile("^\\| (?:`/(?<typed>[^`]+)`|\\*(?<menu>[^*]+)\\*)[^|]*\\|");

    private static final Set<String> WITH_SUBCOMMANDS = Set.of("digest", "topics");

    private CommandTable() {}

    /**
     * A command with what can be typed behind it.
     *
     * @param line what is typed, as {@code /digest setup}; the name of one in the menu of messages
     * @param arguments the rest: {@code query} where it is needed, {@code [query]} where it is not,
     *     {@code […]} for more of these
     */
    record Row(String line, List<String> arguments) {

        private static final String MORE = "[…]";

        /** Whether no option is left to be told elsewhere. */
        boolean isWhole() {
            return !arguments.contains(MORE);
        }

        List<String> required() {
            return arguments.stream().filter(it -> !it.startsWith("[")).toList();
        }

        List<String> optional() {
            return arguments.stream()
                    .filter(it -> it.startsWith("[") && !it.equals(MORE))
                    .map(it -> it.substring(1, it.length() - 1))
                    .toList();
        }

        private static Row typed(String text) {
            List<String> words = Arrays.asList(text.split(" ", -1));
            int ofLine = WITH_SUBCOMMANDS.contains(words.getFirst()) ? 2 : 1;
            return new Row(
                    "/" + String.join(" ", words.subList(0, ofLine)),
                    words.subList(ofLine, words.size()));
        }
    }

    static List<Row> ofTheReadme() throws IOException {
        try (Stream<String> lines = Files.lines(README)) {
            return lines.dropWhile(line -> !line.startsWith(HEAD))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(CommandTable::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        Matcher cell = FIRST_CELL.matcher(line);
        if (!cell.find()) {
            return new Row(line, List.of());
        }
        return cell.group("typed") == null
                ? new Row(cell.group("menu"), List.of())
                : Row.typed(cell.group("typed"));
    }
}
