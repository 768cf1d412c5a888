/** How much the local Discord takes, and how it says that something was too much. */
@NullMarked
package dev.paperboy.sandbox.discord.limit;

import org.jspecify.annotations.NullMarked;
