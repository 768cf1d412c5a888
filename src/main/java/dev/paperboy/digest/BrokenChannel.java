package dev.paperboy.digest;

import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

/**
 * A channel that has refused a digest, and will again unless somebody changes something.
 *
 * @param digest one of those that are paused on this account
 * @param refusal what it does not take
 * @param digests how many are paused on this account; one, unless it takes nothing
 * @param reason one sentence without secrets
 */
public record BrokenChannel(
        ScheduleKey digest, DigestTarget target, Refusal refusal, int digests, String reason) {}
