/** Needs the other side of a planted tangle. */
@NullMarked
package dev.paperboy.architecture.planted.tangle.left.deep;

import org.jspecify.annotations.NullMarked;
