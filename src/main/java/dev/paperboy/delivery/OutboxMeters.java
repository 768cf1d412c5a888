package dev.paperboy.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Shows how much waits to be sent, for how long, and how much is on its way. */
@Component
class OutboxMeters {

    private final JdbcQueue queue;
    private final Clock clock;

    OutboxMeters(
            JdbcQueue queue,
            Dispatcher dispatcher,
            @Qualifier("systemClock") Clock clock,
            MeterRegistry meters) {
        this.queue = queue;
        this.clock = clock;
        Gauge.builder("paperboy.delivery.due", this, OutboxMeters::due)
                .description("Deliveries that could be sent and are not yet")
                .strongReference(true)
                .register(meters);
        TimeGauge.builder(
                        "paperboy.delivery.due.age", this, TimeUnit.MILLISECONDS, OutboxMeters::age)
                .description(
                        "For how long the oldest of them could have been sent; 0: there is none")
                .strongReference(true)
                .register(meters);
        Gauge.builder("paperboy.delivery.in.flight", dispatcher, Dispatcher::inFlight)
                .description("Deliveries that are on their way")
                .strongReference(true)
                .register(meters);
    }

    private double due() {
        return queue.backlog().size();
    }

    private double age() {
        Instant oldest = queue.backlog().oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis();
    }
}
