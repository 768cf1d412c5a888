package dev.paperboy.delivery;

import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Sends the messages of the outbox whose turn has come. */
@Component
class SendJob {

    private static final Logger log = LoggerFactory.getLogger(SendJob.class);

    private final JdbcClaims claims;
    private final Courier courier;
    private final DeliveryProperties properties;
    private final JobHealth health;
    private boolean accepted = true;

    SendJob(
            JdbcClaims claims,
            Courier courier,
            DeliveryProperties properties,
            MeterRegistry meters) {
        this.claims = claims;
        this.courier = courier;
        this.properties = properties;
        this.health = new JobHealth("send", meters);
    }

    /** Sends until nothing is due; once Discord does not accept the bot, sends no more. */
    @Scheduled(
            fixedDelayString =
                    "${paperboy.delivery.send-every:" + DeliveryProperties.SEND_EVERY + "}")
    void send() {
        if (accepted) {
            health.tick(this::sendWhatIsDue);
        }
    }

    private void sendWhatIsDue() {
        Optional<Claim> claim = next();
        while (claim.isPresent()) {
            carry(claim.get());
            claim = next();
        }
    }

    private Optional<Claim> next() {
        return accepted && !Thread.currentThread().isInterrupted()
                ? claims.claim(properties.lease())
                : Optional.empty();
    }

    private void carry(Claim claim) {
        health.attempt("Sending", () -> accepted = courier.carry(claim));
        if (!accepted) {
            log.error("Discord does not accept the token any more: sending has stopped");
        }
    }
}
