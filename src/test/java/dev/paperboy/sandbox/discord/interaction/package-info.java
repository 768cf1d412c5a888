/** The life of an interaction from a person's action to the bot's answer. */
@NullMarked
package dev.paperboy.sandbox.discord.interaction;

import org.jspecify.annotations.NullMarked;
