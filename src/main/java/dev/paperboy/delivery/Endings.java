package dev.paperboy.delivery;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/**
 * Ends deliveries and tells who listens, both or neither; where a listener fails, the end is
 * recorded all the same, lest the message be sent twice, and told again later.
 */
@Component
class Endings {

    private static final Logger log = LoggerFactory.getLogger(Endings.class);
    private static final Duration TOLD_AGAIN_IN = Duration.ofMinutes(5);
    private static final int TOLD_AT_ONCE = 100;

    private final JdbcEndings endings;
    private final MeterRegistry meters;

    Endings(JdbcEndings endings, MeterRegistry meters) {
        this.endings = endings;
        this.meters = meters;
        for (DeliveryState state : DeliveryState.values()) {
            if (state != DeliveryState.PENDING && state != DeliveryState.SENDING) {
                count(state, 0);
            }
        }
    }

    /**
     * Ends it; false: the claim was lost.
     *
     * @throws RuntimeException if it cannot be recorded
     */
    boolean end(Claim claim, Ending ending) {
        boolean ended = record(claim, ending);
        if (ended) {
            count(ending.state(), 1);
            log(claim, ending);
        }
        return ended;
    }

    private boolean record(Claim claim, Ending ending) {
        try {
            return endings.end(claim, ending);
        } catch (RuntimeException failure) {
            return recordUntold(claim, ending, failure);
        }
    }

    private boolean recordUntold(Claim claim, Ending ending, RuntimeException failure) {
        boolean ended;
        try {
            ended = endings.endUntold(claim, ending, TOLD_AGAIN_IN);
        } catch (RuntimeException another) {
            another.addSuppressed(failure);
            throw another;
        }
        if (ended) {
            log.error(
                    "Delivery {} has ended {}, but who listens failed and will be told again",
                    claim.id(),
                    ending.state(),
                    failure);
        }
        return ended;
    }

    /** Those whose end is to be told again. */
    List<DeliveryId> untold() {
        return endings.untold(TOLD_AT_ONCE);
    }

    /**
     * Tells that it has ended.
     *
     * @throws RuntimeException if a listener fails; it will be told again
     */
    void tell(DeliveryId id) {
        try {
            endings.tell(id);
        } catch (RuntimeException failure) {
            endings.postponeTelling(id, TOLD_AGAIN_IN);
            throw failure;
        }
    }

    private void count(DeliveryState state, int more) {
        meters.counter("paperboy.delivery.ended", "state", state.name()).increment(more);
    }

    private static void log(Claim claim, Ending ending) {
        PostedMessage message = ending.message();
        if (message != null) {
            log.info(
                    "Delivery {} is in {}: message {}",
                    claim.id(),
                    claim.destination(),
                    message.messageId());
        } else {
            log.warn(
                    "Delivery {} to {} ended {}", claim.id(), claim.destination(), ending.forLog());
        }
    }
}
