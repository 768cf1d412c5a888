package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** All servers. */
public final class Guilds {
    private final Map<Long, Guild> byId = new ConcurrentSkipListMap<>();
    private final Set<Long> outages = ConcurrentHashMap.newKeySet();
    private final Changes changes;
    private final Snowflakes ids;
    private final Timekeeper time;

    Guilds(Changes changes, Snowflakes ids, Timekeeper time) {
        this.changes = changes;
        this.ids = ids;
        this.time = time;
    }

    /** Opens a server with its owner, the bot and the bot's own role. */
    public Guild create(String name, User owner, User bot, long everyone, long botRole) {
        return changes.inOrder(() -> {
            long id = ids.next();
            Role all = new Role(id, "@everyone", 0, everyone, false, false);
            Role own = new Role(ids.next(), bot.displayName(), 1, botRole, false, true);
            Guild guild =
                    new Guild(
                            id,
                            name,
                            owner.id(),
                            "en-US",
                            0,
                            new LinkedHashMap<>(Map.of(id, all, own.id(), own)),
                            Map.of());
            guild = guild.withMember(newMember(id, owner, Set.of()));
            guild = guild.withMember(newMember(id, bot, Set.of(own.id())));
            byId.put(id, guild);
            changes.tell(new Change.GuildCreated(guild));
            return guild;
        });
    }

    private Member newMember(long guildId, User user, Set<Long> roles) {
        return new Member(guildId, user.id(), roles, time.now());
    }

    public Collection<Guild> all() {
        return List.copyOf(byId.values());
    }

    public @Nullable Guild find(long id) {
        return byId.get(id);
    }

    /** One server that is known to exist. */
    public Guild get(long id) {
        Guild guild = byId.get(id);
        if (guild == null) {
            throw new IllegalArgumentException("no server " + id);
        }
        return guild;
    }

    public Role addRole(long guildId, String name, long permissions, boolean mentionable) {
        return changes.inOrder(() -> {
            int position = get(guildId).roles().size();
            Role role = new Role(ids.next(), name, position, permissions, mentionable, false);
            Guild guild = update(guildId, it -> it.withRole(role));
            changes.tell(new Change.RoleCreated(guild, role));
            return role;
        });
    }

    public void putRole(long guildId, Role role) {
        changes.inOrder(() -> {
            Guild guild = update(guildId, it -> it.withRole(role));
            changes.tell(new Change.RoleUpdated(guild, role));
            return guild;
        });
    }

    public Member addMember(long guildId, User user, Set<Long> roles) {
        return changes.inOrder(() -> {
            Member member = newMember(guildId, user, roles);
            Guild guild = update(guildId, it -> it.withMember(member));
            changes.tell(new Change.MemberJoined(guild, member));
            return member;
        });
    }

    public void putMember(Member member) {
        changes.inOrder(() -> {
            Guild guild = update(member.guildId(), it -> it.withMember(member));
            changes.tell(new Change.MemberUpdated(guild, member));
            return guild;
        });
    }

    public void removeMember(long guildId, long userId) {
        changes.inOrder(() -> {
            Member member = get(guildId).member(userId);
            Guild guild = update(guildId, it -> it.withoutMember(userId));
            if (member != null) {
                changes.tell(new Change.MemberLeft(guild, member));
            }
            return guild;
        });
    }

    /**
     * Tells the bot that a server is gone for now, or back. As Discord does, it tells of an outage
     * also where there is one already.
     */
    public void outage(long guildId, boolean begins) {
        changes.inOrder(() -> {
            Guild guild = get(guildId);
            boolean isChanged = begins ? outages.add(guildId) : outages.remove(guildId);
            if (begins || isChanged) {
                changes.tell(
                        begins
                                ? new Change.GuildLost(guild, true)
                                : new Change.GuildReturned(guild));
            }
            return guild;
        });
    }

    public boolean hasOutage(long guildId) {
        return outages.contains(guildId);
    }

    public void putSystemChannel(long guildId, long channelId) {
        changes.inOrder(() -> {
            Guild guild = update(guildId, it -> it.withSystemChannel(channelId));
            changes.tell(new Change.GuildUpdated(guild));
            return guild;
        });
    }

    public void putLocale(long guildId, String locale) {
        changes.inOrder(() -> {
            Guild guild = update(guildId, it -> it.withLocale(locale));
            changes.tell(new Change.GuildUpdated(guild));
            return guild;
        });
    }

    private Guild update(long id, UnaryOperator<Guild> edit) {
        Guild edited = edit.apply(get(id));
        byId.put(id, edited);
        return edited;
    }
}
