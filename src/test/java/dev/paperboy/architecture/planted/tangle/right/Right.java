package dev.paperboy.architecture.planted.tangle.right;

/** Needed from deep below the other side. */
public record Right() {}
