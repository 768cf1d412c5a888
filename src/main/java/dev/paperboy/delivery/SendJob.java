package dev.paperboy.delivery;

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
    private boolean accepted = true;

    SendJob(JdbcClaims claims, Courier courier, DeliveryProperties properties) {
        this.claims = claims;
        this.courier = courier;
        this.properties = properties;
    }

    /** Sends until nothing is due; once Discord does not accept the bot, sends no more. */
    @Scheduled(fixedDelayString = "${paperboy.delivery.send-every:1s}")
    synchronized void send() {
        Optional<Claim> claim = next();
        while (claim.isPresent()) {
            accepted = courier.carry(claim.get());
            if (!accepted) {
                log.error("Discord does not accept the token any more: sending has stopped");
            }
            claim = next();
        }
    }

    private Optional<Claim> next() {
        return accepted && !Thread.currentThread().isInterrupted()
                ? claims.claim(properties.lease())
                : Optional.empty();
    }
}
