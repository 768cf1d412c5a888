package dev.paperboy.subscription;

import java.time.Instant;
import java.util.Locale;

/**
 * What a member asks of a digest.
 *
 * @param requestedBy Discord's id of the member
 * @param requestedAt when, by the schedule clock
 */
public record DigestRequest(
        DigestTarget target,
        long requestedBy,
        LocalHour hour,
        Locale locale,
        Instant requestedAt) {}
