/** A planted cycle: this package and those below it need each other. */
@NullMarked
package dev.paperboy.architecture.planted.cycle;

import org.jspecify.annotations.NullMarked;
