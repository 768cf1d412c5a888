package dev.paperboy.faults;

import dev.paperboy.faults.FaultTable.Delivery;

import java.time.LocalDate;

/**
 * A digest that has to be in its channel by now.
 *
 * @param date of the channel's own calendar
 * @param feedDay whose papers it brings
 */
record Due(Subscription subscription, LocalDate date, LocalDate feedDay) {

    long channelId() {
        return subscription.channel().id();
    }

    Kind kind() {
        return subscription.kind();
    }

    Delivery delivery() {
        return new Delivery(channelId(), feedDay);
    }

    @Override
    public String toString() {
        return "%s on %s (%s)".formatted(subscription.channel(), date, feedDay);
    }
}
