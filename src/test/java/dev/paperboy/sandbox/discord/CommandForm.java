package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.OptionTypes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A registered command, or one of its subcommands, ready to be filled in.
 *
 * @param path the names below the command, as {@code [setup]}; empty where it has no subcommands
 * @param options the definitions of the options to fill in
 * @param locale of the person, by whose names options are found
 */
record CommandForm(
        ApplicationCommand command, List<String> path, List<JsonNode> options, String locale) {

    /**
     * Finds the subcommand that a typed line means.
     *
     * @throws RefusedByClient when there is none
     */
    static CommandForm find(ApplicationCommand command, List<String> typed, String locale) {
        List<JsonNode> options = command.options().toList();
        List<String> path = new ArrayList<>();
        for (String name : typed) {
            JsonNode next =
                    options.stream()
                            .filter(OptionTypes::isSubcommand)
                            .filter(it -> isNamed(it, name, locale))
                            .findFirst()
                            .orElseThrow(() -> unknown(command, typed));
            path.add(Json.text(next, "name"));
            options = next.path("options").valueStream().toList();
        }
        if (options.stream().anyMatch(OptionTypes::isSubcommand)) {
            throw unknown(command, typed);
        }
        return new CommandForm(command, path, options, locale);
    }

    /** By its name in this language; tests in all languages may type the default one, too. */
    static boolean isNamed(JsonNode named, String typed, String locale) {
        return typed.equals(Json.text(named, "name"))
                || typed.equals(ApplicationCommand.shownName(named, locale));
    }

    private static RefusedByClient unknown(ApplicationCommand command, List<String> path) {
        return new RefusedByClient(
                "/%s has no %s; it has: %s"
                        .formatted(
                                command.name(),
                                path.isEmpty() ? "form without subcommand" : path,
                                names(command.options())));
    }

    /** The definition of one option. */
    JsonNode option(String name) {
        return options.stream()
                .filter(it -> isNamed(it, name, locale))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedByClient(
                                "%s has no option %s; it has: %s"
                                        .formatted(title(), name, names(options.stream()))));
    }

    String title() {
        return "/"
                + command.name()
                + path.stream().map(it -> " " + it).collect(Collectors.joining());
    }

    private static String names(Stream<JsonNode> options) {
        return options.map(it -> Json.text(it, "name")).collect(Collectors.joining(", "));
    }

    /** The interaction's data with these values filled in. */
    ObjectNode data(List<ObjectNode> values) {
        List<ObjectNode> inner = values;
        int type = OptionTypes.SUB_COMMAND;
        for (String name : path.reversed()) {
            ObjectNode level = Json.object().put("type", type).put("name", name);
            level.set("options", Json.array(inner));
            inner = List.of(level);
            type = OptionTypes.SUB_COMMAND_GROUP;
        }
        ObjectNode data =
                Json.object()
                        .put("id", Long.toString(command.id()))
                        .put("name", command.name())
                        .put("type", command.type());
        if (command.guildId() != 0) {
            data.put("guild_id", Long.toString(command.guildId()));
        }
        data.set("options", Json.array(inner));
        return data;
    }
}
