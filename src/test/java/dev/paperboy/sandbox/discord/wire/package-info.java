/** How the things of the local Discord look as JSON. */
@NullMarked
package dev.paperboy.sandbox.discord.wire;

import org.jspecify.annotations.NullMarked;
