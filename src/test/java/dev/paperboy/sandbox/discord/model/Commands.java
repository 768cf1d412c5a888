package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** The commands the bot has registered, for all servers and for single ones. */
public final class Commands {
    private final ConcurrentMap<Long, List<ApplicationCommand>> byGuild = new ConcurrentHashMap<>();
    private final Changes changes;
    private final Snowflakes ids;

    Commands(Changes changes, Snowflakes ids) {
        this.changes = changes;
        this.ids = ids;
    }

    /** The commands of a server; of 0 the global ones. */
    public List<ApplicationCommand> of(long guildId) {
        return byGuild.getOrDefault(guildId, List.of());
    }

    public @Nullable ApplicationCommand find(long guildId, long id) {
        return of(guildId).stream().filter(it -> it.id() == id).findFirst().orElse(null);
    }

    /** Puts these in place of all earlier ones; one of an earlier one's name keeps its id. */
    public List<ApplicationCommand> replaceAll(long guildId, List<ObjectNode> definitions) {
        return change(
                guildId,
                before -> definitions.stream().map(it -> made(guildId, before, it)).toList());
    }

    /** Adds a command, or puts it in place of an earlier one of the same name. */
    public ApplicationCommand put(long guildId, ObjectNode definition) {
        ApplicationCommand[] made = new ApplicationCommand[1];
        change(
                guildId,
                before -> {
                    made[0] = made(guildId, before, definition);
                    List<ApplicationCommand> after = new ArrayList<>(before);
                    after.removeIf(it -> it.id() == made[0].id());
                    after.add(made[0]);
                    return after;
                });
        return made[0];
    }

    public void remove(long guildId, long id) {
        change(guildId, before -> before.stream().filter(it -> it.id() != id).toList());
    }

    private List<ApplicationCommand> change(
            long guildId, UnaryOperator<List<ApplicationCommand>> edit) {
        return changes.inOrder(() -> {
            List<ApplicationCommand> after = List.copyOf(edit.apply(of(guildId)));
            byGuild.put(guildId, after);
            changes.tell(new Change.CommandsReplaced(guildId, after));
            return after;
        });
    }

    private ApplicationCommand made(
            long guildId, List<ApplicationCommand> before, ObjectNode definition) {
        ApplicationCommand wanted = new ApplicationCommand(0, guildId, 0, definition);
        long id =
                before.stream()
                        .filter(it -> it.name().equals(wanted.name()) && it.type() == wanted.type())
                        .findFirst()
                        .map(ApplicationCommand::id)
                        .orElseGet(ids::next);
        return new ApplicationCommand(id, guildId, ids.next(), definition);
    }
}
