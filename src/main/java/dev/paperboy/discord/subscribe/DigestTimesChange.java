package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.MemberDigests;
import dev.paperboy.subscription.Recurrence;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lets the digests of people come at other times, and says so. */
@Component
class DigestTimesChange {

    private final MemberDigests digests;
    private final DigestSchedules schedules;
    private final SubscriptionPanel panel;
    private final Clock clock;

    DigestTimesChange(
            MemberDigests digests,
            DigestSchedules schedules,
            SubscriptionPanel panel,
            Clock clock) {
        this.digests = digests;
        this.schedules = schedules;
        this.panel = panel;
        this.clock = clock;
    }

    /**
     * Changes them, and shows what holds then.
     *
     * @param change what it makes of the times that hold; empty: nothing that there is
     */
    Reply reply(Subscriber subscriber, Function<Recurrence, Optional<Recurrence>> change) {
        return panel.show(subscriber, List.of(news(subscriber, change)));
    }

    /** Likewise, and says in a sentence what came of it. */
    String news(Subscriber subscriber, Function<Recurrence, Optional<Recurrence>> change) {
        return schedules
                .ofMember(subscriber.userId())
                .map(digest ->
                        change.apply(digest.recurrence())
                                .map(wanted -> change(digest, wanted, subscriber))
                                .orElseGet(() -> subscriber.text("error.outdated")))
                .orElseGet(() -> subscriber.text("subscribe.no-times"));
    }

    private String change(DigestSchedule digest, Recurrence wanted, Subscriber subscriber) {
        if (digest.recurrence().equals(wanted)) {
            return subscriber.text("subscribe.same-times");
        }
        boolean isChanged =
                digests.change(subscriber.userId(), wanted, clock.instant()).isPresent();
        return subscriber.text(isChanged ? "subscribe.changed" : "error.outdated");
    }
}
