package dev.paperboy.delivery;

import dev.paperboy.FatalFailure;
import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Sends the messages of the outbox whose turn has come. */
@Component
class SendJob {

    private final JdbcClaims claims;
    private final Courier courier;
    private final DeliveryProperties properties;
    private final FatalFailure fatalFailure;
    private final JobHealth health;
    private boolean accepted = true;
    private volatile boolean stopping;

    SendJob(
            JdbcClaims claims,
            Courier courier,
            DeliveryProperties properties,
            FatalFailure fatalFailure,
            MeterRegistry meters) {
        this.claims = claims;
        this.courier = courier;
        this.properties = properties;
        this.fatalFailure = fatalFailure;
        this.health = new JobHealth("send", meters);
    }

    /**
     * Sends until nothing is due; once Discord does not accept the bot, ends the process, and what
     * is open stays so until the next.
     */
    @Scheduled(
            fixedDelayString =
                    "${paperboy.delivery.send-every:" + DeliveryProperties.SEND_EVERY + "}")
    void send() {
        if (accepted) {
            health.tick(this::sendWhatIsDue);
        }
    }

    /** Lets it finish the message at hand and begin no other. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private void sendWhatIsDue() {
        Optional<Claim> claim = next();
        while (claim.isPresent()) {
            carry(claim.get());
            claim = next();
        }
    }

    private Optional<Claim> next() {
        return accepted && !stopping && !Thread.currentThread().isInterrupted()
                ? claims.claim(properties.lease())
                : Optional.empty();
    }

    private void carry(Claim claim) {
        health.attempt("Sending to " + claim.destination(), () -> accepted = courier.carry(claim));
        if (!accepted) {
            fatalFailure.stop(
                    "Discord does not accept the token any more (401), and nothing is sent until it"
                            + " does: check DISCORD_TOKEN, or make a new one in the developer"
                            + " portal under Bot, Reset Token.");
        }
    }
}
