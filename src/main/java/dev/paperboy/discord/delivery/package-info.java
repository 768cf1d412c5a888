/** Brings messages of the outbox to their channels. */
@NullMarked
package dev.paperboy.discord.delivery;

import org.jspecify.annotations.NullMarked;
