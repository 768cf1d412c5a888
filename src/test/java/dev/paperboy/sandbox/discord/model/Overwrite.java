package dev.paperboy.sandbox.discord.model;

/**
 * What one channel allows or denies to one role or member.
 *
 * @param targetId a role's or a user's id
 * @param allow bits of {@link Permission}
 * @param deny bits of {@link Permission}
 */
public record Overwrite(long targetId, boolean forRole, long allow, long deny) {}
