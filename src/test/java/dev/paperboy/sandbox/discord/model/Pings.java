package dev.paperboy.sandbox.discord.model;

import java.util.HashSet;
import java.util.Set;

/**
 * Who was really notified by a message, after {@code allowed_mentions} and permissions had their
 * say.
 *
 * @param everyone whether {@code @everyone} or {@code @here} took effect
 */
public record Pings(boolean everyone, Set<Long> userIds, Set<Long> roleIds) {
    public static final Pings NONE = new Pings(false, Set.of(), Set.of());

    public Pings {
        userIds = Set.copyOf(userIds);
        roleIds = Set.copyOf(roleIds);
    }

    /** The same and one more person. */
    public Pings and(long userId) {
        Set<Long> more = new HashSet<>(userIds);
        more.add(userId);
        return new Pings(everyone, more, roleIds);
    }

    public boolean nobody() {
        return equals(NONE);
    }
}
