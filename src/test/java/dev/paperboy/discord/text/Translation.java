package dev.paperboy.discord.text;

import net.dv8tion.jda.api.interactions.DiscordLocale;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file of texts as it is written, for tests.
 *
 * @param name of the file
 * @param lines as they stand there
 * @param texts by key, in their order
 */
public record Translation(String name, List<String> lines, Map<String, String> texts) {

    private static final Path FOLDER = Path.of("src/main/resources/texts");
    private static final String ENGLISH = "messages.properties";
    private static final String AS_IN_ENGLISH = "#= ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The English one, which has every key. */
    public static Translation english() {
        return read(FOLDER.resolve(ENGLISH));
    }

    /** All others. */
    public static Stream<Translation> others() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith(ENGLISH)).sorted().toList().stream()
                    .map(Translation::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every one of them. */
    public static Stream<Translation> all() {
        return Stream.concat(Stream.of(english()), others());
    }

    static Translation read(Path file) {
        try {
            String whole = Files.readString(file);
            List<String> lines = whole.lines().toList();
            Properties properties = new Properties();
            properties.load(new StringReader(whole));
            Map<String, String> texts = new LinkedHashMap<>();
            keys(lines).forEach(key -> texts.put(key, properties.getProperty(key, "")));
            return new Translation(String.valueOf(file.getFileName()), lines, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf('='))));
    }

    /** The locales of Discord's whose people it is for, as {@code de}. */
    public List<String> discordLocales() {
        String tag = name.replaceAll("^messages_?|\\.properties$", "").replace('_', '-');
        return Stream.of(DiscordLocale.values())
                .map(DiscordLocale::getLocale)
                .filter(locale -> locale.equals(tag) || locale.startsWith(tag + "-"))
                .toList();
    }

    /** Keys as often as they are written. */
    List<String> writtenKeys() {
        return keys(lines).toList();
    }

    /** What it calls a command or an option, by the key of that name. */
    public Map<String, String> names() {
        return texts.entrySet().stream()
                .filter(entry -> isName(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Only translations have these: in English, names are in the code. */
    static boolean isName(String key) {
        return key.startsWith("command.") && key.endsWith(".name") && !key.contains(".choices.");
    }

    /** The keys that it says are as in English. */
    Set<String> asInEnglish() {
        return lines.stream()
                .filter(line -> line.startsWith(AS_IN_ENGLISH))
                .flatMap(
                        line -> Arrays.stream(BLANKS.split(line.substring(AS_IN_ENGLISH.length()))))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
