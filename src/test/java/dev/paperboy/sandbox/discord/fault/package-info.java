/** What goes wrong on purpose between the bot and the local Discord. */
@NullMarked
package dev.paperboy.sandbox.discord.fault;

import org.jspecify.annotations.NullMarked;
