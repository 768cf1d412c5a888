package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.ForumTag;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.World;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A server: makes its channels, roles and members. */
public final class LocalGuild {
    private final LocalDiscord discord;
    private final World world;
    private final long id;

    LocalGuild(LocalDiscord discord, long id) {
        this.discord = discord;
        this.world = discord.world();
        this.id = id;
    }

    public long id() {
        return id;
    }

    /** The server as it stands now. */
    public Guild guild() {
        return world.guilds().get(id);
    }

    public LocalChannel textChannel(String name) {
        return create(ChannelType.TEXT, name);
    }

    public LocalChannel announcementChannel(String name) {
        return create(ChannelType.ANNOUNCEMENT, name);
    }

    /** Opens a voice channel; messages stand in it, too. */
    public LocalChannel voiceChannel(String name) {
        return create(ChannelType.VOICE, name);
    }

    /** Opens a forum. */
    public LocalChannel forumChannel(String name, boolean tagRequired, String... tags) {
        LocalChannel forum = create(ChannelType.FORUM, name);
        List<ForumTag> offered =
                Arrays.stream(tags).map(it -> new ForumTag(world.ids().next(), it)).toList();
        world.channels().update(forum.id(), it -> it.withTags(offered, tagRequired));
        return forum;
    }

    /** Opens a category, which channels can be in. */
    public LocalChannel category(String name) {
        return create(ChannelType.CATEGORY, name);
    }

    private LocalChannel create(ChannelType type, String name) {
        Channel channel = world.channels().create(id, type, name);
        return new LocalChannel(world, channel.id());
    }

    /** Makes the channel the one for the server's own notices. */
    public void systemChannel(LocalChannel channel) {
        world.guilds().putSystemChannel(id, channel.id());
    }

    /** Sets the server's preferred language, as {@code de}. */
    public void speaks(String locale) {
        world.guilds().putLocale(id, locale);
    }

    public Role role(String name, Permission... permissions) {
        return world.guilds().addRole(id, name, Permission.bits(permissions), false);
    }

    /** A role that anybody may ping. */
    public Role mentionableRole(String name) {
        return world.guilds().addRole(id, name, 0, true);
    }

    /** The role that everybody holds. */
    public Role everyone() {
        return guild().everyone();
    }

    /** The bot's own role. */
    public Role botRole() {
        return guild().roles().values().stream().filter(Role::managed).findFirst().orElseThrow();
    }

    /** Gives the bot's role exactly these permissions. */
    public void botMay(Permission... permissions) {
        world.guilds().putRole(id, botRole().withPermissions(Permission.bits(permissions)));
    }

    /** Lets a new person join. */
    public Actor member(String name, Role... roles) {
        return member(name, "en-US", roles);
    }

    /**
     * Lets a new person join.
     *
     * @param locale the language of the person's client, as {@code de}
     */
    public Actor member(String name, String locale, Role... roles) {
        Actor actor = discord.person(name, locale);
        join(actor, roles);
        return actor;
    }

    /** Lets a person join that exists already. */
    public void join(Actor actor, Role... roles) {
        Set<Long> ids = Arrays.stream(roles).map(Role::id).collect(Collectors.toSet());
        world.guilds().addMember(id, actor.user(), ids);
    }

    /** Lets a member leave. */
    public void leave(Actor actor) {
        world.guilds().removeMember(id, actor.id());
    }

    /** Whoever opened the server and may do anything. */
    public Actor owner() {
        return discord.actor(guild().ownerId());
    }

    /** Gives a member exactly these roles. */
    public void give(Actor actor, Role... roles) {
        Set<Long> ids = Arrays.stream(roles).map(Role::id).collect(Collectors.toSet());
        Member member = guild().member(actor.id());
        if (member == null) {
            throw new IllegalArgumentException(actor + " is not a member");
        }
        world.guilds().putMember(member.withRoles(ids));
    }

    /** Throws the bot out. */
    public void removeBot() {
        world.guilds().removeMember(id, world.bot().id());
    }

    /** Lets the bot in again, with its role as it was. */
    public void inviteBot() {
        world.guilds().addMember(id, world.bot(), Set.of(botRole().id()));
    }

    /** Makes the server unavailable, or available again. */
    public void outage(boolean begins) {
        world.guilds().outage(id, begins);
    }
}
