package dev.paperboy.sandbox.discord.gateway;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.function.Supplier;

/**
 * An event for the bot.
 *
 * @param guildId the server it belongs to; 0 when to none
 * @param intent what a bot must have asked for to get it; null when everybody gets it
 * @param data made only when somebody hears it
 */
record GatewayEvent(
        String name, long guildId, @Nullable Intent intent, Supplier<ObjectNode> data) {}
