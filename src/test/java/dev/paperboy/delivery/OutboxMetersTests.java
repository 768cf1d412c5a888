package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class OutboxMetersTests {

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final FakeSender sender = new FakeSender();
    private final Courier courier = fixture.courier(sender);
    private final Dispatcher dispatcher = fixture.dispatcher(courier, sender);

    @BeforeEach
    void open() {
        new OutboxMeters(fixture.queue, dispatcher, fixture.clock, fixture.meters);
        dispatcher.open(courier::carry);
    }

    @AfterEach
    void close() {
        dispatcher.drain();
        fixture.database.close();
    }

    @Test
    void whatIsDueShowsWithTheAgeOfTheOldest() {
        assertThat(gauge("paperboy.delivery.due")).isZero();
        assertThat(age()).isZero();
        fixture.add("old");
        fixture.clock.advance(Duration.ofSeconds(30));
        fixture.add("young");

        assertThat(gauge("paperboy.delivery.due")).isEqualTo(2);
        assertThat(age()).isEqualTo(30);
    }

    @Test
    void whatIsOnItsWayShowsUntilItHasEnded() {
        CountDownLatch gate = new CountDownLatch(1);
        sender.answering(() -> {
            await(gate);
            return FakeSender.SENT;
        });
        fixture.add("one");

        dispatcher.dispatch();
        assertThat(gauge("paperboy.delivery.in.flight")).isOne();

        gate.countDown();
        assertThat(dispatcher.isIdleWithin(Duration.ofSeconds(20))).isTrue();
        assertThat(gauge("paperboy.delivery.in.flight")).isZero();
        assertThat(gauge("paperboy.delivery.due")).isZero();
    }

    private double gauge(String name) {
        return fixture.meters.get(name).gauge().value();
    }

    private double age() {
        return fixture.meters.get("paperboy.delivery.due.age").timeGauge().value(TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
