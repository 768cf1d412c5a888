package dev.paperboy.architecture.planted.cycle.one;

import dev.paperboy.architecture.planted.cycle.Parent;
import dev.paperboy.architecture.planted.cycle.two.Two;

/** Needs its neighbour and its parent, which both need it. */
public record One(Two two, Parent parent) {}
