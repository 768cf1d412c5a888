package dev.paperboy.endtoend;

import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All registered commands with what belongs to them, each under the key of its texts. */
record CommandTree(List<Node> nodes) {

    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    /** What a node is. */
    enum Kind {
        COMMAND,
        OPTION,
        CHOICE
    }

    /**
     * A command, subcommand, option or choice.
     *
     * @param key of its texts without {@code .name} or {@code .description}
     * @param line of a command what is typed, without the slash
     */
    record Node(Kind kind, String key, String line, JsonNode definition) {

        String name() {
            return definition.path("name").asString();
        }

        /** What people of this locale are shown. */
        String shown(String text, String locale) {
            return definition
                    .path(text + "_localizations")
                    .path(locale)
                    .asString(definition.path(text).asString(""));
        }
    }

    static CommandTree of(LocalDiscord discord) {
        return new CommandTree(
                discord.commands().stream()
                        .map(ApplicationCommand::definition)
                        .flatMap(it -> command("command", "", it))
                        .toList());
    }

    private static Stream<Node> command(String above, String lineAbove, JsonNode definition) {
        String name = definition.path("name").asString();
        String key = above + "." + key(name);
        String line = (lineAbove + " " + name).strip();
        return Stream.concat(
                Stream.of(new Node(Kind.COMMAND, key, line, definition)),
                definition.path("options").valueStream().flatMap(it -> below(key, line, it)));
    }

    private static Stream<Node> below(String key, String line, JsonNode option) {
        int type = option.path("type").asInt();
        if (type == SUBCOMMAND || type == GROUP) {
            return command(key, line, option);
        }
        String own = key + ".options." + key(option.path("name").asString());
        return Stream.concat(
                Stream.of(new Node(Kind.OPTION, own, line, option)),
                option.path("choices")
                        .valueStream()
                        .map(it ->
                                new Node(Kind.CHOICE, own + ".choices." + choice(it), line, it)));
    }

    private static String choice(JsonNode choice) {
        return key(choice.path("value").asString());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** What can be given to a command, by what is typed of it with its slash. */
    List<Node> optionsOf(String typed) {
        return of(Kind.OPTION).filter(node -> ("/" + node.line()).equals(typed)).toList();
    }

    Stream<Node> of(Kind kind) {
        return nodes.stream().filter(node -> node.kind() == kind);
    }
}
