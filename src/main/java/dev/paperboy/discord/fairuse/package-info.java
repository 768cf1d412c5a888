/** How much one member and one server may ask for, so that there is enough for all. */
@NullMarked
package dev.paperboy.discord.fairuse;

import org.jspecify.annotations.NullMarked;
