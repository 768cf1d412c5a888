package dev.paperboy.sandbox.discord.model;

/** The interaction a message answers. */
public record InteractionOrigin(
        long interactionId, InteractionType type, long userId, String name) {}
