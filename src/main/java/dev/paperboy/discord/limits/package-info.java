/** Discord's limits on messages, commands, modals and suggestions, and checks that keep to them. */
@NullMarked
package dev.paperboy.discord.limits;

import org.jspecify.annotations.NullMarked;
