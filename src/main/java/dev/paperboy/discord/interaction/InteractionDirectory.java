package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.interactions.commands.build.CommandData;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All commands, component actions and forms there are, by name. */
@Component
public class InteractionDirectory {

    private final Map<String, SlashCommand> commands;
    private final Map<String, MessageCommand> messageCommands;
    private final Map<String, ComponentAction> actions;
    private final Map<String, FormOpener> formOpeners;
    private final Map<String, FormAction> formActions;

    /**
     * @throws IllegalStateException if two share a name
     */
    InteractionDirectory(
            List<SlashCommand> commands,
            List<MessageCommand> messageCommands,
            List<ComponentAction> actions,
            List<FormOpener> formOpeners,
            List<FormAction> formActions) {
        this.commands = byName(commands, command -> command.definition().getName());
        this.messageCommands = byName(messageCommands, it -> it.definition().getName());
        this.actions = byName(actions, ComponentAction::name);
        this.formOpeners = byName(formOpeners, FormOpener::name);
        this.formActions = byName(formActions, FormAction::name);
        this.formOpeners.keySet().stream()
                .filter(this.actions::containsKey)
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalStateException("Two components do " + name);
                });
    }

    private static <T> Map<String, T> byName(Collection<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }

    /** What all commands are called, those on messages too. */
    public Collection<CommandData> definitions() {
        return Stream.<CommandData>concat(
                        commands.values().stream().map(SlashCommand::definition),
                        messageCommands.values().stream().map(MessageCommand::definition))
                .toList();
    }

    Optional<MessageCommand> messageCommand(String name) {
        return Optional.ofNullable(messageCommands.get(name));
    }

    Optional<SlashCommand> command(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    Optional<ComponentAction> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    Optional<FormOpener> formOpener(String name) {
        return Optional.ofNullable(formOpeners.get(name));
    }

    Optional<FormAction> formAction(String name) {
        return Optional.ofNullable(formActions.get(name));
    }
}
