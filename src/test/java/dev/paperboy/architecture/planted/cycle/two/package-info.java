/** Half of a planted cycle. */
@NullMarked
package dev.paperboy.architecture.planted.cycle.two;

import org.jspecify.annotations.NullMarked;
