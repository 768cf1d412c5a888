package dev.paperboy.sandbox.discord.model;

import java.time.Instant;
import java.util.Set;

/** An account's membership in a server, with the roles it holds besides {@code @everyone}. */
public record Member(long guildId, long userId, Set<Long> roleIds, Instant joinedAt) {
    public Member {
        roleIds = Set.copyOf(roleIds);
    }

    public Member withRoles(Set<Long> roles) {
        return new Member(guildId, userId, roles, joinedAt);
    }
}
