/** Starts the bot and holds what every module shares: the clocks. */
@NullMarked
package dev.paperboy;

import org.jspecify.annotations.NullMarked;
