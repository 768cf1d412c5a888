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
    private static final Duration POSTPONED = Duration.ofSeconds(10);

    private final JdbcClaims claims;
    private final MessageSender sender;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final Instant startedAt;

    Courier(
            JdbcClaims claims,
            MessageSender sender,
            DeliveryProperties properties,
            @Qualifier("systemClock") Clock clock) {
        this.claims = claims;
        this.sender = sender;
        this.properties = properties;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /**
     * Carries it.
     *
     * @return false if no further message can be sent either, since Discord does not accept the bot
     * @throws RuntimeException if the sender or the database fails unexpectedly; the delivery is
     *     put back for later, at the latest when its lease ends
     */
    boolean carry(Claim claim) {
        try {
            return sender.canReach(claim.destination()) ? carryOut(claim) : cannotReach(claim);
        } catch (RuntimeException failure) {
            recordFailure(claim, failure);
            throw failure;
        }
    }

    private void recordFailure(Claim claim, RuntimeException failure) {
        try {
            retryUnlessTooLate(claim, "Sending failed: " + failure.getClass().getSimpleName());
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    private boolean cannotReach(Claim claim) {
        postpone(claim, "The server is not reachable from here");
        return true;
    }

    private boolean carryOut(Claim claim) {
        Instant attemptedAt = claim.attemptedAt();
        if (attemptedAt == null) {
            return sendFirst(claim);
        }
        // A repetition within the nonce window keeps the time of its first attempt.
        return isBeyondNonce(attemptedAt) ? carryAfterLooking(claim, attemptedAt) : send(claim);
    }

    /** Likewise where the clock was put back: nobody knows how long ago the attempt was. */
    private boolean isBeyondNonce(Instant attemptedAt) {
        Instant now = clock.instant();
        return now.isBefore(attemptedAt)
                || !now.isBefore(attemptedAt.plus(properties.nonceTrust()));
    }

    private boolean sendFirst(Claim claim) {
        return !claims.markAttempted(claim) || send(claim);
    }

    private boolean carryAfterLooking(Claim claim, Instant attemptedAt) {
        Instant since = attemptedAt.minus(properties.nonceTrust());
        switch (sender.look(claim.errand(), since)) {
            case LookOutcome.Found found -> arrived(claim, found.message());
            case LookOutcome.Absent() -> {
                return carryAbsent(claim.asUnsent(), attemptedAt);
            }
            case LookOutcome.Forbidden forbidden ->
                    end(claim, DeliveryState.UNCERTAIN, forbidden.reason());
            case LookOutcome.Unavailable unavailable ->
                    retryUnlessTooLate(claim, unavailable.reason());
            case LookOutcome.Unauthorized unauthorized -> {
                retryUnlessTooLate(claim, unauthorized.reason());
                return false;
            }
        }
        return true;
    }

    /** Sends it anew, even late, unless that was tried late before. */
    private boolean carryAbsent(Claim claim, Instant attemptedAt) {
        if (claim.message().plain()) {
            // The plain form carries no marker, so that it was not found proves nothing.
            end(claim, DeliveryState.UNCERTAIN, "Its plain form cannot be told from others");
            return true;
        }
        if (attemptedAt.isAfter(lastChance(claim))) {
            end(claim, DeliveryState.FAILED, "Given up: no attempt has brought it there");
            return true;
        }
        return sendFirst(claim);
    }

    private boolean send(Claim claim) {
        SendOutcome outcome = sender.send(claim.errand());
        switch (outcome) {
            case SendOutcome.Sent sent -> arrived(claim, sent.message());
            case SendOutcome.Deleted() ->
                    claims.finish(
                            claim, DeliveryState.DELETED, "Deleted by somebody after it was sent");
            case SendOutcome.NotSent notSent -> postpone(claim, notSent.reason());
            // However late it is, only a look can tell what has become of it.
            case SendOutcome.Unclear unclear -> retry(claim, unclear.reason());
            case SendOutcome.Refused refused ->
                    endUnsent(claim, refused.code() + " " + refused.reason());
            case SendOutcome.Malformed malformed -> fallBack(claim, malformed.reason());
            case SendOutcome.Unauthorized unauthorized -> postpone(claim, unauthorized.reason());
        }
        return !(outcome instanceof SendOutcome.Unauthorized);
    }

    private void arrived(Claim claim, PostedMessage message) {
        if (claims.markSent(claim, message)) {
            log.info(
                    "Delivery {} is in {}: message {}",
                    claim.id(),
                    claim.destination(),
                    message.messageId());
        }
    }

    private void postpone(Claim claim, String reason) {
        if (isTooLate(claim)) {
            endUnsent(claim, "Given up: " + reason);
        } else {
            claims.postpone(claim, POSTPONED, reason);
        }
    }

    private void retryUnlessTooLate(Claim claim, String reason) {
        if (isTooLate(claim)) {
            end(claim, DeliveryState.UNCERTAIN, "Given up: " + reason);
        } else {
            retry(claim, reason);
        }
    }

    private void retry(Claim claim, String reason) {
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

    /** Ends it after an attempt that sent nothing; an earlier one may have. */
    private void endUnsent(Claim claim, String reason) {
        boolean unsent = claim.attemptedAt() == null;
        end(claim, unsent ? DeliveryState.FAILED : DeliveryState.UNCERTAIN, reason);
    }

    private void end(Claim claim, DeliveryState state, String reason) {
        if (claims.finish(claim, state, reason)) {
            log.warn(
                    "Delivery {} to {} ended {}: {}",
                    claim.id(),
                    claim.destination(),
                    state,
                    reason);
        }
    }

    private boolean isTooLate(Claim claim) {
        return clock.instant().isAfter(lastChance(claim));
    }

    private Instant lastChance(Claim claim) {
        Instant begin = claim.createdAt().isAfter(startedAt) ? claim.createdAt() : startedAt;
        return begin.plus(properties.giveUpAfter());
    }
}
