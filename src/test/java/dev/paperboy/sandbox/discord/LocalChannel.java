package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Overwrite;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.discord.model.World;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A channel, a thread, a forum or a direct conversation. */
public final class LocalChannel {
    private final World world;
    private final long id;

    LocalChannel(World world, long id) {
        this.world = world;
        this.id = id;
    }

    public long id() {
        return id;
    }

    public String name() {
        return channel().name();
    }

    /** The channel as it stands now. */
    public Channel channel() {
        return world.channels().get(id);
    }

    /** All messages, oldest first, those for one person's eyes included. */
    public List<Message> messages() {
        return world.messages().in(id);
    }

    /** Those that everybody sees, oldest first. */
    public List<Message> posted() {
        return messages().stream().filter(message -> !message.isEphemeral()).toList();
    }

    /** Waits until a message is there that fits, and gives it. */
    public Message awaitMessage(Predicate<Message> fits) {
        return Promptly.await("a message in " + this)
                .atMost(Exchange.PATIENCE)
                .until(
                        () -> messages().stream().filter(fits).findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    /** Waits until there is one that everybody sees, and gives it. */
    public Message awaitPost() {
        return awaitMessage(message -> !message.isEphemeral());
    }

    /** The threads that hang on this channel, oldest first. */
    public List<LocalChannel> threads() {
        return world.channels().inGuild(channel().guildId()).stream()
                .filter(it -> it.parentId() == id)
                .map(it -> new LocalChannel(world, it.id()))
                .toList();
    }

    /** Denies a role some permissions in this channel; earlier denials of others stay. */
    public LocalChannel deny(Role role, Permission... permissions) {
        return deny(role.id(), true, permissions);
    }

    /** Denies them to the bot itself, whatever its roles allow. */
    public LocalChannel denyBot(Permission... permissions) {
        return deny(world.bot().id(), false, permissions);
    }

    private LocalChannel deny(long target, boolean isRole, Permission... permissions) {
        long bits = Permission.bits(permissions);
        return overwrite(
                target,
                isRole,
                it -> new Overwrite(target, isRole, it.allow() & ~bits, it.deny() | bits));
    }

    /** Allows a role some permissions in this channel. */
    public LocalChannel allow(Role role, Permission... permissions) {
        return allow(role.id(), true, permissions);
    }

    /** Allows them to the bot itself, whatever its roles are denied. */
    public LocalChannel allowBot(Permission... permissions) {
        return allow(world.bot().id(), false, permissions);
    }

    private LocalChannel allow(long target, boolean isRole, Permission... permissions) {
        long bits = Permission.bits(permissions);
        return overwrite(
                target,
                isRole,
                it -> new Overwrite(target, isRole, it.allow() | bits, it.deny() & ~bits));
    }

    private LocalChannel overwrite(long target, boolean isRole, UnaryOperator<Overwrite> edit) {
        world.channels()
                .update(
                        id,
                        channel -> {
                            Overwrite before =
                                    channel.overwrites().stream()
                                            .filter(it -> it.targetId() == target)
                                            .findFirst()
                                            .orElse(new Overwrite(target, isRole, 0, 0));
                            return channel.withOverwrite(edit.apply(before));
                        });
        return this;
    }

    /** Puts the channel into a category, whose permissions it follows from now on. */
    public LocalChannel movedTo(LocalChannel category) {
        world.channels().update(id, channel -> channel.inCategory(category.channel()));
        return this;
    }

    /** What the bot may do here. */
    public Set<Permission> botPermissions() {
        return Permission.in(world.permissions(world.bot().id(), channel()));
    }

    /** Lets a moderator delete a message. */
    public void delete(Message message) {
        world.messages().delete(id, message.id());
    }

    /** Archives a thread, as a moderator does who may also lock it. */
    public void archive(boolean locked) {
        world.channels()
                .update(
                        id,
                        it -> {
                            ThreadState thread = it.thread();
                            if (thread == null) {
                                throw new IllegalStateException(this + " is no thread");
                            }
                            return it.withThread(thread.archived(true, locked, world.time().now()));
                        });
    }

    public void delete() {
        world.channels().delete(id);
    }

    @Override
    public String toString() {
        return "#" + name();
    }
}
