/** The threads in which papers are discussed, one for each paper and channel. */
@NullMarked
package dev.paperboy.discord.discuss;

import org.jspecify.annotations.NullMarked;
