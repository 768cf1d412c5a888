package dev.paperboy.source.harvest;

import java.time.Clock;

/**
 * The two clocks.
 *
 * @param schedule for feed days and for when something is due
 * @param system for quotas
 */
record Clocks(Clock schedule, Clock system) {}
