package dev.paperboy.delivery;

import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells again how deliveries have ended, where those who listen had failed. */
@Component
class TellJob {

    private final Endings endings;
    private final JobHealth health;

    TellJob(Endings endings, MeterRegistry meters) {
        this.endings = endings;
        this.health = new JobHealth("tell", meters);
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.delivery.send-every:" + DeliveryProperties.SEND_EVERY + "}")
    void tell() {
        health.tick(() -> {
            for (DeliveryId id : endings.untold()) {
                health.attempt("Telling of delivery " + id, () -> endings.tell(id));
            }
        });
    }
}
