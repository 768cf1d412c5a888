package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.World;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The commands Discord offers a person in a channel: for typing a slash, and on its messages. */
final class CommandMenu {
    private static final int SERVER = 0;
    private static final int DIRECT = 1;

    private final World world;
    private final long userId;
    private final Channel channel;

    CommandMenu(World world, long userId, Channel channel) {
        this.world = world;
        this.userId = userId;
        this.channel = channel;
    }

    /** What is offered to who types a slash. */
    List<ApplicationCommand> offered() {
        return offered(ApplicationCommand.CHAT_INPUT);
    }

    /** What is offered in the menu of a message. */
    List<ApplicationCommand> offeredOnMessages() {
        return offered(ApplicationCommand.ON_MESSAGE);
    }

    /** A server's own command hides a global one of the same name. */
    private List<ApplicationCommand> offered(int type) {
        boolean isAway = !channel.isDirect() && world.member(world.bot().id(), channel) == null;
        if (isAway && !world.users().hasInstalled(userId)) {
            return List.of();
        }
        Map<String, ApplicationCommand> byName = new LinkedHashMap<>();
        Stream.concat(
                        world.commands().of(0).stream(),
                        channel.isDirect()
                                ? Stream.empty()
                                : world.commands().of(channel.guildId()).stream())
                .filter(it -> it.type() == type)
                .filter(it -> !isAway || it.isOfferedToUsers())
                .forEach(it -> byName.put(it.name(), it));
        return byName.values().stream()
                .filter(it -> it.isOfferedIn(channel.isDirect() ? DIRECT : SERVER))
                .filter(this::isAllowed)
                .toList();
    }

    private boolean isAllowed(ApplicationCommand command) {
        long mine = world.permissions(userId, channel);
        if (channel.isDirect() || Permission.ADMINISTRATOR.isIn(mine)) {
            return true;
        }
        long needed = command.neededPermissions();
        boolean general = Permission.USE_APPLICATION_COMMANDS.isIn(mine);
        return general && (needed < 0 || (needed != 0 && (mine & needed) == needed));
    }

    /**
     * The command of this name in the menu of a message.
     *
     * @throws RefusedByClient when it is not offered here
     */
    ApplicationCommand findOnMessages(String name) {
        List<ApplicationCommand> offered = offeredOnMessages();
        String locale = world.users().get(userId).locale();
        return offered.stream()
                .filter(it -> CommandForm.isNamed(it.definition(), name, locale))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedByClient(
                                "%s is not offered on messages here; offered are: %s"
                                        .formatted(
                                                name,
                                                offered.stream()
                                                        .map(ApplicationCommand::name)
                                                        .toList())));
    }

    /**
     * The command that a typed line means.
     *
     * @param line {@code /digest setup}
     * @throws RefusedByClient when it is not offered here
     */
    CommandForm find(String line) {
        List<String> words = Arrays.asList(line.strip().replaceFirst("^/", "").split("\\s+"));
        List<ApplicationCommand> offered = offered();
        String locale = world.users().get(userId).locale();
        ApplicationCommand command =
                offered.stream()
                        .filter(it ->
                                CommandForm.isNamed(it.definition(), words.getFirst(), locale))
                        .findFirst()
                        .orElseThrow(() ->
                                new RefusedByClient(
                                        "/%s is not offered here; offered are: %s"
                                                .formatted(
                                                        words.getFirst(),
                                                        offered.stream()
                                                                .map(ApplicationCommand::name)
                                                                .toList())));
        return CommandForm.find(command, words.subList(1, words.size()), locale);
    }
}
