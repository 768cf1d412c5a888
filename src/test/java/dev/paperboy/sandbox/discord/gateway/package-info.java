/** The WebSocket side of the local Discord. */
@NullMarked
package dev.paperboy.sandbox.discord.gateway;

import org.jspecify.annotations.NullMarked;
