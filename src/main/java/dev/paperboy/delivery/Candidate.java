package dev.paperboy.delivery;

import java.time.Instant;

/**
 * A delivery whose turn has come, as far as was known when it was read.
 *
 * @param dueAt since when it could have been sent
 */
record Candidate(DeliveryId id, Destination destination, Instant dueAt) {}
