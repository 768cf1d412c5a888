/** The bot in a process of its own, to be killed and measured. */
@NullMarked
package dev.paperboy.process;

import org.jspecify.annotations.NullMarked;
