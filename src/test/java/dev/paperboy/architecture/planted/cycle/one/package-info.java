/** Half of a planted cycle. */
@NullMarked
package dev.paperboy.architecture.planted.cycle.one;

import org.jspecify.annotations.NullMarked;
