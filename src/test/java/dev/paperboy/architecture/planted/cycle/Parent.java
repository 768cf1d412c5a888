package dev.paperboy.architecture.planted.cycle;

import dev.paperboy.architecture.planted.cycle.one.One;

/** Needs a package below it, which needs this one. */
public record Parent(One one) {}
