/** Whether all is well: with the sources, the catalogue, and the digests where it is asked. */
@NullMarked
package dev.paperboy.discord.status;

import org.jspecify.annotations.NullMarked;
