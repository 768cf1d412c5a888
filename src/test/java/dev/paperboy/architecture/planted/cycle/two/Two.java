package dev.paperboy.architecture.planted.cycle.two;

import dev.paperboy.architecture.planted.cycle.one.One;

/** Needs its neighbour, which needs this. */
public record Two(One one) {}
