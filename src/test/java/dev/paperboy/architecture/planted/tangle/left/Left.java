package dev.paperboy.architecture.planted.tangle.left;

/** Needed from deep below the other side. */
public record Left() {}
