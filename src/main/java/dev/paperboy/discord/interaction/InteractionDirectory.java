package dev.paperboy.discord.interaction;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All commands and component actions there are, by name. */
@Component
public class InteractionDirectory {

    private final Map<String, SlashCommand> commands;
    private final Map<String, ComponentAction> actions;

    /**
     * @throws IllegalStateException if two share a name
     */
    InteractionDirectory(List<SlashCommand> commands, List<ComponentAction> actions) {
        this.commands = byName(commands, command -> command.definition().getName());
        this.actions = byName(actions, ComponentAction::name);
    }

    private static <T> Map<String, T> byName(Collection<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }

    /** All commands. */
    public Collection<SlashCommand> commands() {
        return commands.values();
    }

    Optional<SlashCommand> command(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    Optional<ComponentAction> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }
}
