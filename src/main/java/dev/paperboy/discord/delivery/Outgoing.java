package dev.paperboy.discord.delivery;

import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be made.
 *
 * @param json its body; null: it has none
 */
public record Outgoing(Route.CompiledRoute route, @Nullable DataObject json) {}
