/** One side of a planted tangle. */
@NullMarked
package dev.paperboy.architecture.planted.tangle.right;

import org.jspecify.annotations.NullMarked;
