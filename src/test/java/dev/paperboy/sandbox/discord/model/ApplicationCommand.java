package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/**
 * A command the bot has registered.
 *
 * @param guildId the only server that has it; 0 for a global one
 * @param version changes with every edit
 * @param definition name, description, options and the rest as the bot sent them
 */
public record ApplicationCommand(long id, long guildId, long version, ObjectNode definition) {
    public static final int CHAT_INPUT = 1;
    public static final int ON_MESSAGE = 3;
    private static final int BY_USER = 1;

    public String name() {
        return Json.text(definition, "name");
    }

    /** What people of this locale know it by. */
    public String name(String locale) {
        return shownName(definition, locale);
    }

    /** What people of this locale know a command or an option by. */
    public static String shownName(JsonNode named, String locale) {
        String translated = Json.text(named.path("name_localizations"), locale);
        return translated.isEmpty() ? Json.text(named, "name") : translated;
    }

    /** 1 typed, 2 on a user, 3 on a message. */
    public int type() {
        return definition.path("type").asInt(CHAT_INPUT);
    }

    /**
     * The permissions a member needs to be offered it by default: bits of {@link Permission}, -1
     * when anybody is, 0 when only administrators are.
     */
    public long neededPermissions() {
        return definition.path("default_member_permissions").asLong(-1L);
    }

    /** Whether it is offered in a kind of place: 0 servers, 1 direct messages with the bot. */
    public boolean isOfferedIn(int context) {
        JsonNode contexts = definition.path("contexts");
        return contexts.isEmpty() || contexts.valueStream().anyMatch(it -> it.asInt(-1) == context);
    }

    /** Whether who has installed the bot is offered it where the bot is no member. */
    public boolean isOfferedToUsers() {
        return definition
                .path("integration_types")
                .valueStream()
                .anyMatch(it -> it.asInt(-1) == BY_USER);
    }

    public Stream<JsonNode> options() {
        return definition.path("options").valueStream();
    }

    /** What people can type of it: {@code /name}, or {@code /name sub} for each subcommand. */
    public List<String> lines() {
        List<String> subcommands =
                options()
                        .filter(it -> OptionTypes.type(it) == OptionTypes.SUB_COMMAND)
                        .map(it -> "/" + name() + " " + Json.text(it, "name"))
                        .toList();
        return subcommands.isEmpty() ? List.of("/" + name()) : subcommands;
    }
}
