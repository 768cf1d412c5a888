package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * A command as somebody typed it, read from an interaction's data.
 *
 * @param name with those of its subcommands, as {@code digest setup}
 * @param options as they were filled in
 */
public record TypedCommand(String name, List<JsonNode> options) {

    public static TypedCommand of(JsonNode data) {
        StringBuilder name = new StringBuilder(Json.text(data, "name"));
        JsonNode level = data;
        while (OptionTypes.isSubcommand(level.path("options").path(0))) {
            level = level.path("options").path(0);
            name.append(' ').append(Json.text(level, "name"));
        }
        return new TypedCommand(name.toString(), level.path("options").valueStream().toList());
    }
}
