package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.subscription.DigestTarget;

import org.springframework.stereotype.Component;

/** The notices about channels that refuse digests. */
@Component
public class BreakNotices {

    private final DeliveryLedger deliveries;

    BreakNotices(DeliveryLedger deliveries) {
        this.deliveries = deliveries;
    }

    /** Whether one about this channel may still reach somebody, so that nobody else is to tell. */
    public boolean areUnderWay(DigestTarget channel) {
        return deliveries.isUnderWay(BreakNotice.keysAbout(channel.channelId()));
    }
}
