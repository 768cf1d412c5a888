/** The slash commands and what the components under messages do. */
@NullMarked
package dev.paperboy.discord.command;

import org.jspecify.annotations.NullMarked;
