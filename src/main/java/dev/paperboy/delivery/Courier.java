package dev.paperboy.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Carries one claimed delivery to its channel and records what became of it. */
@Component
class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration UNREACHABLE_WAIT = Duration.ofSeconds(10);

    private final JdbcClaims claims;
    private final MessageSender sender;
    private final DeliveryProperties properties;
    private final Clock clock;

    Courier(
            JdbcClaims claims,
            MessageSender sender,
            DeliveryProperties properties,
            @Qualifier("systemClock") Clock clock) {
        this.claims = claims;
        this.sender = sender;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Carries it.
     *
     * @return false if no further message can be sent either, since Discord does not accept the bot
     */
    boolean carry(Claim claim) {
        if (!sender.canReach(claim.destination())) {
            postpone(claim, "The server is not reachable from here");
            return true;
        }
        if (claim.attemptedAt() != null && isBeyondNonce(claim.attemptedAt())) {
            return carryAfterLooking(claim, claim.attemptedAt());
        }
        // A repetition within the nonce window keeps the time of its first attempt.
        return claim.attemptedAt() == null ? sendFirst(claim) : send(claim);
    }

    private boolean sendFirst(Claim claim) {
        return !claims.markAttempted(claim) || send(claim);
    }

    private boolean isBeyondNonce(Instant attemptedAt) {
        return !clock.instant().isBefore(attemptedAt.plus(properties.nonceTrust()));
    }

    private boolean carryAfterLooking(Claim claim, Instant attemptedAt) {
        Instant since = attemptedAt.minus(properties.nonceTrust());
        return switch (sender.look(claim.id(), claim.destination(), since)) {
            case LookOutcome.Found found -> {
                claims.markSent(claim, found.messageId());
                yield true;
            }
            case LookOutcome.Absent() -> sendFirst(claim);
            case LookOutcome.Forbidden forbidden -> {
                end(claim, DeliveryState.UNCERTAIN, forbidden.reason());
                yield true;
            }
            case LookOutcome.Unavailable unavailable -> {
                retryUnclear(claim, unavailable.reason());
                yield true;
            }
        };
    }

    private boolean send(Claim claim) {
        SendOutcome outcome =
                sender.send(claim.id(), claim.destination(), claim.message().current());
        switch (outcome) {
            case SendOutcome.Sent sent -> claims.markSent(claim, sent.messageId());
            case SendOutcome.Deleted() ->
                    claims.finish(
                            claim, DeliveryState.DELETED, "Deleted by somebody after it was sent");
            case SendOutcome.NotSent notSent -> postpone(claim, notSent.reason());
            case SendOutcome.Unclear unclear -> retryUnclear(claim, unclear.reason());
            case SendOutcome.Refused refused ->
                    end(claim, DeliveryState.FAILED, refused.code() + " " + refused.reason());
            case SendOutcome.Malformed malformed -> fallBack(claim, malformed.reason());
            case SendOutcome.Unauthorized unauthorized -> postpone(claim, unauthorized.reason());
        }
        return !(outcome instanceof SendOutcome.Unauthorized);
    }

    private void postpone(Claim claim, String reason) {
        if (isTooLate(claim)) {
            end(claim, DeliveryState.FAILED, "Given up: " + reason);
        } else if (claim.attemptedAt() == null) {
            claims.retryUnsent(claim, UNREACHABLE_WAIT, reason);
        } else {
            claims.retry(claim, UNREACHABLE_WAIT, reason);
        }
    }

    private void retryUnclear(Claim claim, String reason) {
        if (isTooLate(claim)) {
            end(claim, DeliveryState.UNCERTAIN, "Given up: " + reason);
            return;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(claim.attempts(), 10));
        claims.retry(claim, wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT, reason);
    }

    private void fallBack(Claim claim, String reason) {
        if (claim.message().plain()) {
            end(claim, DeliveryState.FAILED, reason);
            return;
        }
        log.error(
                "Discord finds delivery {} malformed, its plain form goes out: {}",
                claim.id(),
                reason);
        claims.retryPlain(claim, reason);
    }

    private void end(Claim claim, DeliveryState state, String reason) {
        claims.finish(claim, state, reason);
        log.warn(
                "Delivery {} to channel {} of server {} ended {}: {}",
                claim.id(),
                claim.destination().channelId(),
                claim.destination().guildId(),
                state,
                reason);
    }

    private boolean isTooLate(Claim claim) {
        return clock.instant().isAfter(claim.createdAt().plus(properties.giveUpAfter()));
    }
}
