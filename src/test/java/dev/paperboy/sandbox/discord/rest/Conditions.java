package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.fault.Faults;
import dev.paperboy.sandbox.discord.limit.RateLimits;
import dev.paperboy.sandbox.discord.model.SessionStarts;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a test can change while the local Discord runs.
 *
 * @param nonceWindow how long a nonce keeps a message from being posted twice
 * @param forgottenNonces until when the nonces used are forgotten
 * @param starts how often clients may still identify themselves
 */
public record Conditions(
        Faults faults,
        RateLimits limits,
        AtomicReference<Duration> nonceWindow,
        AtomicReference<Instant> forgottenNonces,
        SessionStarts starts) {}
