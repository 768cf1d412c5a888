/** The whole bot, with an unmodified JDA, against a local Discord and a local paper hub. */
@NullMarked
package dev.paperboy.endtoend;

import org.jspecify.annotations.NullMarked;
