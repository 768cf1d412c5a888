package dev.paperboy.digest;

import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

/**
 * A channel that does not take its digests any more.
 *
 * @param digest one of its digests
 * @param digests how many are paused on this account
 * @param reason one sentence without secrets
 */
public record BrokenChannel(ScheduleKey digest, DigestTarget target, int digests, String reason) {}
