package dev.paperboy.architecture.planted.tangle.right.deep;

import dev.paperboy.architecture.planted.tangle.left.Left;

/** Ties the right to the left. */
public record DeepRight(Left left) {}
