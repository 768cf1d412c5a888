/** What whoever tries the bot can do to the world around it: move the time, break things. */
@NullMarked
package dev.paperboy.sandbox.control;

import org.jspecify.annotations.NullMarked;
