package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;
import dev.paperboy.sandbox.discord.wire.Wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The bot's commands, for all servers and for single ones. */
final class CommandRoutes {
    private static final String GLOBAL = "/applications/{application_id}/commands";
    private static final String IN_GUILD =
            "/applications/{application_id}/guilds/{guild_id}/commands";

    private final World world;
    private final Access access;

    CommandRoutes(World world, Access access) {
        this.world = world;
        this.access = access;
    }

    void addTo(Routes routes) {
        for (String template : List.of(GLOBAL, IN_GUILD)) {
            routes.on("GET", template, this::list);
            routes.on("PUT", template, this::replaceAll);
            routes.on("POST", template, this::create);
            routes.on("GET", template + "/{command_id}", call -> Answer.ok(json(command(call))));
            routes.on("PATCH", template + "/{command_id}", this::edit);
            routes.on("DELETE", template + "/{command_id}", this::delete);
        }
    }

    private Answer list(Call call) {
        return Answer.ok(json(world.commands().of(scope(call))));
    }

    private Answer replaceAll(Call call) {
        long scope = scope(call);
        List<ObjectNode> definitions =
                call.body().valueStream().map(CommandRoutes::definition).toList();
        return Answer.ok(json(world.commands().replaceAll(scope, definitions)));
    }

    private Answer create(Call call) {
        long scope = scope(call);
        ObjectNode definition = definition(call.body());
        String name = Json.text(definition, "name");
        boolean known = world.commands().of(scope).stream().anyMatch(it -> it.name().equals(name));
        ObjectNode made = json(world.commands().put(scope, definition));
        return known ? Answer.ok(made) : Answer.created(made);
    }

    private Answer edit(Call call) {
        ApplicationCommand before = command(call);
        ObjectNode definition = before.definition().deepCopy();
        call.body().forEachEntry(definition::set);
        requireLimits(definition);
        return Answer.ok(json(world.commands().put(before.guildId(), definition)));
    }

    /** What is taken over from before counts towards the limits too. */
    private static void requireLimits(JsonNode definition) {
        List<Finding> findings =
                DiscordLimits.checkCommand(definition).stream()
                        .map(it -> new Finding("limits", it.path(), it.rule(), it.message()))
                        .toList();
        if (!findings.isEmpty()) {
            throw Refused.invalidBody(findings);
        }
    }

    private Answer delete(Call call) {
        ApplicationCommand command = command(call);
        world.commands().remove(command.guildId(), command.id());
        return Answer.nothing();
    }

    private ApplicationCommand command(Call call) {
        ApplicationCommand command = world.commands().find(scope(call), call.id("command_id"));
        if (command == null) {
            throw new Refused(DiscordError.UNKNOWN_COMMAND);
        }
        return command;
    }

    /** The server whose commands the path means; 0 for the global ones. */
    private long scope(Call call) {
        Call.require(
                call.id("application_id") == world.application().id(),
                DiscordError.UNKNOWN_APPLICATION);
        return call.params().containsKey("guild_id") ? access.guild(call).id() : 0;
    }

    private static ObjectNode definition(JsonNode body) {
        return ((ObjectNode) body).deepCopy();
    }

    private ObjectNode json(ApplicationCommand command) {
        return Wire.command(command, world.application());
    }

    private ArrayNode json(List<ApplicationCommand> commands) {
        return Json.array(commands.stream().map(this::json).toList());
    }
}
