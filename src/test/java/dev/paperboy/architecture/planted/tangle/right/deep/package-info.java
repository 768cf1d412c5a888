/** Needs the other side of a planted tangle. */
@NullMarked
package dev.paperboy.architecture.planted.tangle.right.deep;

import org.jspecify.annotations.NullMarked;
