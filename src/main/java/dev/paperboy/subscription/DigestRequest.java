package dev.paperboy.subscription;

import java.time.Instant;

/**
 * What a member asks of a digest.
 *
 * @param requestedBy Discord's id of the member
 * @param requestedAt when, by the schedule clock
 */
public record DigestRequest(DigestSettings settings, long requestedBy, Instant requestedAt) {}
