package dev.paperboy.architecture.planted.tangle.left.deep;

import dev.paperboy.architecture.planted.tangle.right.Right;

/** Ties the left to the right. */
public record DeepLeft(Right right) {}
