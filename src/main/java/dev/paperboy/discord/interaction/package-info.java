/** From Discord's event to a command or component and back: routing, acknowledging, catching. */
@NullMarked
package dev.paperboy.discord.interaction;

import org.jspecify.annotations.NullMarked;
