package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A server with its roles and members.
 *
 * @param locale the server's preferred language, as {@code en-US}
 * @param systemChannelId 0 when there is none
 */
public record Guild(
        long id,
        String name,
        long ownerId,
        String locale,
        long systemChannelId,
        Map<Long, Role> roles,
        Map<Long, Member> members) {

    public Role everyone() {
        return role(id);
    }

    /**
     * One role.
     *
     * @throws NoSuchElementException when the server has no such role
     */
    public Role role(long roleId) {
        Role role = roles.get(roleId);
        if (role == null) {
            throw new NoSuchElementException("server " + name + " has no role " + roleId);
        }
        return role;
    }

    public @Nullable Member member(long userId) {
        return members.get(userId);
    }

    public Guild withRole(Role role) {
        return new Guild(
                id, name, ownerId, locale, systemChannelId, with(roles, role.id(), role), members);
    }

    public Guild withMember(Member member) {
        return new Guild(
                id,
                name,
                ownerId,
                locale,
                systemChannelId,
                roles,
                with(members, member.userId(), member));
    }

    public Guild withoutMember(long userId) {
        Map<Long, Member> rest = new LinkedHashMap<>(members);
        rest.remove(userId);
        return new Guild(id, name, ownerId, locale, systemChannelId, roles, rest);
    }

    public Guild withSystemChannel(long channelId) {
        return new Guild(id, name, ownerId, locale, channelId, roles, members);
    }

    public Guild withLocale(String preferred) {
        return new Guild(id, name, ownerId, preferred, systemChannelId, roles, members);
    }

    /** The bits of {@link Permission} that a member's roles give it in the whole server. */
    long rolePermissions(Member member) {
        Collection<Long> held = member.roleIds();
        return roles.values().stream()
                .filter(role -> role.id() == id || held.contains(role.id()))
                .mapToLong(Role::permissions)
                .reduce(0, (a, b) -> a | b);
    }

    private static <V> Map<Long, V> with(Map<Long, V> map, long key, V value) {
        Map<Long, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
