package dev.paperboy.faults;

import dev.paperboy.faults.FaultTable.Delivery;

import java.time.LocalDate;

/**
 * A digest, or the notice that there are no papers, that has to be in its channel by now.
 *
 * @param date of the channel's own calendar
 * @param feedDay whose papers it brings, or that has none
 */
record Due(Subscription subscription, LocalDate date, LocalDate feedDay) {

    long channelId() {
        return subscription.channel().id();
    }

    Kind kind() {
        return subscription.kind();
    }

    boolean isNotice() {
        return !MarkedPapers.areOn(feedDay);
    }

    /** How often something is to be done with its message; not with a notice. */
    int followUps() {
        return kind().hasFollowUp() && !isNotice() ? 1 : 0;
    }

    Delivery delivery() {
        return new Delivery(channelId(), feedDay);
    }

    @Override
    public String toString() {
        return "%s on %s (%s)".formatted(subscription.channel(), date, feedDay);
    }
}
