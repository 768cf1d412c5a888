/** What is kept about people and servers: told, handed out, and forgotten. */
@NullMarked
package dev.paperboy.discord.privacy;

import org.jspecify.annotations.NullMarked;
