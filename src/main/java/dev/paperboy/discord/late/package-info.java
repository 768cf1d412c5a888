/** Answers that are given before all is read, and change by themselves once it is. */
@NullMarked
package dev.paperboy.discord.late;

import org.jspecify.annotations.NullMarked;
