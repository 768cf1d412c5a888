package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.World;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands Discord offers a person who types a slash in a channel. */
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

    /** What is offered; a server's own command hides a global one of the same name. */
    List<ApplicationCommand> offered() {
        if (!channel.isDirect() && world.member(world.bot().id(), channel) == null) {
            return List.of();
        }
        Map<String, ApplicationCommand> byName = new LinkedHashMap<>();
        world.commands().of(0).forEach(it -> byName.put(it.name(), it));
        if (!channel.isDirect()) {
            world.commands().of(channel.guildId()).forEach(it -> byName.put(it.name(), it));
        }
        return byName.values().stream()
                .filter(it -> it.type() == ApplicationCommand.CHAT_INPUT)
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
