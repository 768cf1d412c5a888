/** Kills the real process and disturbs its line, and proves from outside that nothing is lost. */
@NullMarked
package dev.paperboy.faults;

import org.jspecify.annotations.NullMarked;
