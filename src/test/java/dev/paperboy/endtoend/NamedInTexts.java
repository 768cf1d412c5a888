package dev.paperboy.endtoend;

import dev.paperboy.discord.text.Translation;
import dev.paperboy.endtoend.CommandTree.Kind;
import dev.paperboy.endtoend.CommandTree.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands, options and buttons that texts tell people to use.
 *
 * @param tree the commands there are
 */
record NamedInTexts(CommandTree tree) {

    private static final Pattern COMMAND = Pattern.compile("`/([\\p{Ll} _-]+)`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*{}]+)\\*\\*");

    private static final Pattern OPTION = Pattern.compile("\\boption \\*\\*([^*{}]+)\\*\\*");

    /** Where what is called as an option is none. */
    private static final Set<String> NO_OPTIONS = Set.of("topic.verdict.strong");

    /** The commands that a text names, as they are typed, without the slash. */
    static List<String> commands(String text) {
        return found(COMMAND, text);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
    }

    /** What an English text surely calls an option. */
    static Stream<String> options(String text) {
        return Stream.concat(
                found(OPTION, text).stream(),
                found(BOLD, text).stream().filter(bold -> bold.contains("_")));
    }

    /** English commands, as a person of this locale types them. */
    List<String> typed(List<String> english, String locale) {
        return english.stream().map(line -> typed(line, locale)).toList();
    }

    private String typed(String line, String locale) {
        List<String> words = List.of(line.split(" "));
        List<String> typed = new ArrayList<>();
        for (int i = 1; i <= words.size(); i++) {
            typed.add(shown(String.join(" ", words.subList(0, i)), locale));
        }
        return String.join(" ", typed);
    }

    private String shown(String line, String locale) {
        return tree.of(Kind.COMMAND)
                .filter(node -> node.line().equals(line))
                .map(node -> node.shown("name", locale))
                .findFirst()
                .orElse("?");
    }

    /** The options and buttons that an English text names, as this translation has to name them. */
    List<String> wanted(String key, Translation english, Translation other, String locale) {
        Map<String, String> options =
                tree.of(Kind.OPTION)
                        .collect(
                                Collectors.toMap(
                                        Node::name,
                                        node -> node.shown("name", locale),
                                        (first, _) -> first));
        return found(BOLD, english.texts().getOrDefault(key, "")).stream()
                .flatMap(bold ->
                        options.containsKey(bold) && !NO_OPTIONS.contains(key)
                                ? Stream.of(options.getOrDefault(bold, ""))
                                : english.texts().entrySet().stream()
                                        .filter(it -> it.getValue().equals(bold))
                                        .map(it -> other.texts().getOrDefault(it.getKey(), ""))
                                        .limit(1))
                .toList();
    }

    /** What stands in bold in a text. */
    static List<String> bold(String text) {
        return found(BOLD, text);
    }
}
