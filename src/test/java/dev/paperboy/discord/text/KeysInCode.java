package dev.paperboy.discord.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which keys of texts the sources use: those that stand there, and those that are put together of a
 * beginning and an ending that stand there.
 *
 * @param literals all texts in quotation marks
 * @param words endings of keys: texts in quotation marks, and constants as keys write them
 */
record KeysInCode(Set<String> literals, Set<String> words) {

    private static final Path SOURCES = Path.of("src/main/java/dev/paperboy");

    /** The other quotation marks of a source, in blocks and characters, are passed over. */
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"\"\"[\\s\\S]*?\"\"\"|'(?:\\\\.|[^'\\\\])'"
                            + "|\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[a-zA-Z_-]+)+");

    private static final Pattern FILE = Pattern.compile("\\.(?:yml|properties|json)$");

    /**
     * Beginnings of one word, which could be of anything else; each has to stand in the sources.
     */
    static final Set<String> SHORT_BEGINNINGS =
            Set.of("history.", "button.", "permission.", "saved.", "summary.", "trending.");

    static KeysInCode read() {
        List<String> sources = sources();
        Set<String> literals =
                sources.stream().flatMap(it -> found(LITERAL, it, 1)).collect(Collectors.toSet());
        Set<String> words = new HashSet<>(literals);
        sources.stream().flatMap(it -> found(CONSTANT, it, 0)).forEach(it -> add(it, words));
        return new KeysInCode(literals, words);
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(KeysInCode::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String source, int group) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult it) -> it.group(group))
                .filter(it -> it != null);
    }

    private static void add(String constant, Set<String> words) {
        words.add(constant);
        words.add(constant.toLowerCase(Locale.ROOT));
        words.add(constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether the code uses this key. */
    boolean uses(String key) {
        return literals.contains(key)
                || splits(key).anyMatch(at -> isKnownEnd(key, at) && uses(key.substring(0, at)))
                || splits(key).anyMatch(at -> isBeginning(key, at) && isEnding(key.substring(at)));
    }

    /** Where an ending with its dot or hyphen may begin, or a word after one. */
    private static Stream<Integer> splits(String key) {
        return Stream.iterate(1, at -> at < key.length(), at -> at + 1);
    }

    /** As ".paused" or "-until", after what is a key itself. */
    private boolean isKnownEnd(String key, int at) {
        return ".-".indexOf(key.charAt(at)) >= 0 && literals.contains(key.substring(at));
    }

    private boolean isBeginning(String key, int at) {
        String beginning = key.substring(0, at);
        boolean isLong = beginning.indexOf('.') < beginning.length() - 1;
        return ".-".indexOf(key.charAt(at - 1)) >= 0
                && literals.contains(beginning)
                && (isLong || SHORT_BEGINNINGS.contains(beginning));
    }

    /** Words of the code, with dots between them. */
    private boolean isEnding(String ending) {
        return words.contains(ending) || words.containsAll(List.of(ending.split("\\.", -1)));
    }

    /** What looks like a key, or the beginning of one, but is none of these. */
    Stream<String> beside(Collection<String> keys) {
        Set<String> rooms =
                keys.stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .collect(Collectors.toSet());
        return literals.stream()
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> rooms.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !FILE.matcher(literal).find())
                .filter(literal -> keys.stream().noneMatch(key -> key.startsWith(literal)));
    }
}
