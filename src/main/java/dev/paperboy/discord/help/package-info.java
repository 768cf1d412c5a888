/** What Paperboy can do, told by task. */
@NullMarked
package dev.paperboy.discord.help;

import org.jspecify.annotations.NullMarked;
