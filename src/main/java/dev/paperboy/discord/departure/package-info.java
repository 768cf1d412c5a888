/** What becomes of the data of servers that the bot was removed from. */
@NullMarked
package dev.paperboy.discord.departure;

import org.jspecify.annotations.NullMarked;
