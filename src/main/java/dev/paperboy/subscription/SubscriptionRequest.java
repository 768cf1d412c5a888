package dev.paperboy.subscription;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person asks to get in direct messages.
 *
 * @param userId Discord's id of the person
 * @param label what the subject is called
 * @param usualHour when its digest comes, if the person has none yet
 * @param locale the language it speaks, likewise
 * @param requestedAt when, by the schedule clock
 */
public record SubscriptionRequest(
        long userId,
        Subject subject,
        String label,
        LocalHour usualHour,
        Locale locale,
        Instant requestedAt) {}
