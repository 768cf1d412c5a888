package dev.paperboy.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Carries one claimed delivery to its destination and records what became of it. */
@Component
class Courier {

    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration POSTPONED = Duration.ofSeconds(10);

    /** After which an obstacle is believed to last: the client's picture lags behind. */
    private static final Duration LASTING = Duration.ofMinutes(2);

    /** Long enough for the client to learn how things are in a server that has just come back. */
    private static final Duration DOUBTED = Duration.ofSeconds(3);

    private final JdbcClaims claims;
    private final Endings endings;
    private final MessageSender sender;
    private final DeliveryProperties properties;
    private final ClockWatch watch;

    /** Messages that Discord has, while the database did not take it. */
    private final Map<DeliveryId, PostedMessage> unrecorded = new ConcurrentHashMap<>();

    Courier(
            JdbcClaims claims,
            Endings endings,
            MessageSender sender,
            DeliveryProperties properties,
            ClockWatch watch) {
        this.claims = claims;
        this.endings = endings;
        this.sender = sender;
        this.properties = properties;
        this.watch = watch;
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
            return carryOut(claim);
        } catch (RuntimeException failure) {
            if (!hasEndedBy(failure, claim)) {
                throw failure;
            }
            log.error("Delivery {} failed for the last time", claim.id(), failure);
            return true;
        }
    }

    private boolean hasEndedBy(RuntimeException failure, Claim claim) {
        try {
            String reason = "Sending failed: " + failure.getClass().getSimpleName();
            if (unrecorded.containsKey(claim.id())) {
                retry(claim, reason);
                return false;
            }
            return retryUnlessTooLate(claim, reason);
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
            return false;
        }
    }

    private boolean carryOut(Claim claim) {
        PostedMessage message = unrecorded.get(claim.id());
        if (message != null) {
            arrived(claim, message);
        } else if (claim.action().subject() != null && !hasSubject(claim)) {
            lacksSubject(claim);
        } else {
            Optional<Obstacle> obstacle = sender.obstacle(claim.destination());
            if (obstacle.isEmpty()) {
                return carryToDestination(claim);
            }
            postpone(claim, obstacle.get());
        }
        return true;
    }

    private static boolean hasSubject(Claim claim) {
        DeliveryRecord subject = claim.subject();
        return subject != null
                && subject.state() == DeliveryState.SENT
                && subject.message() != null;
    }

    private void lacksSubject(Claim claim) {
        DeliveryRecord subject = claim.subject();
        String reason =
                subject == null
                        ? "The message that it is about is not known any more"
                        : "The message that it is about ended %s: %s"
                                .formatted(subject.state(), subject.reason());
        endUnsent(claim, reason);
    }

    private boolean carryToDestination(Claim claim) {
        Instant attemptedAt = claim.attemptedAt();
        if (attemptedAt == null) {
            return sendFirst(claim);
        }
        boolean mayRepeat =
                switch (claim.action().repetition()) {
                    // A repetition within the nonce window keeps the time of its first attempt.
                    case NONCE -> watch.isWithin(properties.nonceTrust(), attemptedAt);
                    case LOOK -> false;
                    case HARMLESS -> true;
                };
        return mayRepeat ? send(claim) : carryAfterLooking(claim, attemptedAt);
    }

    private boolean sendFirst(Claim claim) {
        return !claims.markAttempted(claim) || send(claim);
    }

    private boolean carryAfterLooking(Claim claim, Instant attemptedAt) {
        Instant since = watch.earliest(attemptedAt).minus(properties.nonceTrust());
        switch (sender.look(claim.errand(), since)) {
            case LookOutcome.Found found -> arrived(claim, found.message());
            case LookOutcome.Absent() -> {
                return carryAbsent(claim, attemptedAt);
            }
            case LookOutcome.Forbidden forbidden ->
                    doubt(claim, Ending.of(DeliveryState.UNCERTAIN, forbidden.reason()));
            case LookOutcome.Unavailable unavailable ->
                    retryUnlessTooLate(claim, unavailable.reason());
            case LookOutcome.Unauthorized unauthorized -> {
                postpone(claim, unauthorized.reason());
                return false;
            }
        }
        return true;
    }

    /** Sends it anew, even late, unless that was tried late before. */
    private boolean carryAbsent(Claim claim, Instant attemptedAt) {
        if (!claim.canBeRecognised()) {
            // That it was not found proves nothing.
            end(claim, DeliveryState.UNCERTAIN, "It bears no mark to tell it from others");
            return true;
        }
        if (attemptedAt.isAfter(lastChance(claim.dueAt()))) {
            end(claim, DeliveryState.FAILED, "Given up: no attempt has brought it there");
            return true;
        }
        return sendFirst(claim.asUnsent());
    }

    private boolean send(Claim claim) {
        SendOutcome outcome = sender.send(claim.errand());
        switch (outcome) {
            case SendOutcome.Sent sent -> arrived(claim, sent.message());
            case SendOutcome.Deleted() ->
                    end(claim, DeliveryState.DELETED, "Deleted by somebody after it was sent");
            case SendOutcome.NotSent notSent -> postpone(claim, notSent.reason());
            case SendOutcome.Unclear unclear -> sentUnclearly(claim, unclear.reason());
            case SendOutcome.Refused refused ->
                    endings.end(claim, Ending.refused(unsentState(claim), refused));
            case SendOutcome.Doubtful doubtful ->
                    doubt(claim, Ending.refused(unsentState(claim), doubtful.refusal()));
            case SendOutcome.Malformed malformed -> fallBack(claim, malformed.reason());
            case SendOutcome.Unauthorized unauthorized -> postpone(claim, unauthorized.reason());
        }
        return !(outcome instanceof SendOutcome.Unauthorized);
    }

    private void arrived(Claim claim, PostedMessage message) {
        unrecorded.put(claim.id(), message);
        endings.end(claim, Ending.sent(message));
        unrecorded.remove(claim.id());
    }

    private void postpone(Claim claim, String reason) {
        postpone(claim, new Obstacle(reason, false));
    }

    private void postpone(Claim claim, Obstacle obstacle) {
        if (isTooLate(claim.dueAt()) || hasMetAgain(claim, obstacle)) {
            endUnsent(claim, obstacle.givenUp());
        } else {
            claims.postpone(claim, POSTPONED, obstacle.reason());
        }
    }

    /**
     * Whether it lasts, and was met before: a server that comes back from an outage, or goes, is
     * for a moment none that the client knows of.
     */
    private boolean hasMetAgain(Claim claim, Obstacle obstacle) {
        return isTooLate(claim.dueAt(), obstacle) && obstacle.reason().equals(claim.putBackFor());
    }

    /** Ends it if it was put back for the same reason before, and puts it back for that else. */
    private void doubt(Claim claim, Ending ending) {
        String reason = String.valueOf(ending.reason());
        if (reason.equals(claim.putBackFor())) {
            endings.end(claim, ending);
        } else {
            claims.postpone(claim, DOUBTED, reason);
        }
    }

    private void sentUnclearly(Claim claim, String reason) {
        if (claim.action().repetition() == Action.Repetition.HARMLESS) {
            retryUnlessTooLate(claim, reason);
        } else {
            // However late it is, only a look can tell what has become of it.
            retry(claim, reason);
        }
    }

    /** Whether it was too late, and it has ended. */
    private boolean retryUnlessTooLate(Claim claim, String reason) {
        if (isTooLate(claim.dueAt())) {
            return end(claim, DeliveryState.UNCERTAIN, "Given up: " + reason);
        }
        retry(claim, reason);
        return false;
    }

    private void retry(Claim claim, String reason) {
        Duration wait = Duration.ofSeconds(1L << Math.min(claim.attempts(), 10));
        if (claim.action().repetition() == Action.Repetition.LOOK) {
            wait = wait.compareTo(properties.lookAfter()) > 0 ? wait : properties.lookAfter();
        }
        claims.retry(claim, wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT, reason);
    }

    private void fallBack(Claim claim, String reason) {
        if (claim.message().plain()) {
            endUnsent(claim, reason);
            return;
        }
        log.error(
                "Discord finds delivery {} malformed, its plain form goes out: {}",
                claim.id(),
                reason);
        claims.retryPlain(claim, reason);
    }

    private void endUnsent(Claim claim, String reason) {
        end(claim, unsentState(claim), reason);
    }

    /** Of one of which an attempt has sent nothing; an earlier one may have. */
    private static DeliveryState unsentState(Claim claim) {
        return claim.attemptedAt() == null ? DeliveryState.FAILED : DeliveryState.UNCERTAIN;
    }

    private boolean end(Claim claim, DeliveryState state, String reason) {
        return endings.end(claim, Ending.of(state, reason));
    }

    private boolean isTooLate(Instant dueAt) {
        return watch.now().isAfter(lastChance(dueAt));
    }

    /** Whether what is due since then is to be given up for this obstacle. */
    boolean isTooLate(Instant dueAt, Obstacle obstacle) {
        return isTooLate(dueAt)
                || (obstacle.isLasting() && watch.now().isAfter(begin(dueAt).plus(LASTING)));
    }

    private Instant lastChance(Instant dueAt) {
        return begin(dueAt).plus(properties.giveUpAfter());
    }

    private Instant begin(Instant dueAt) {
        Instant steady = watch.steadySince();
        return dueAt.isAfter(steady) ? dueAt : steady;
    }
}
