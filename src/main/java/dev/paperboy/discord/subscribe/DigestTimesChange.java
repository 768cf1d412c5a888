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
     * Changes them.
     *
     * @param change what it makes of the times that hold; empty: nothing that there is
     */
    Reply reply(Subscriber subscriber, Function<Recurrence, Optional<Recurrence>> change) {
        Optional<DigestSchedule> digest = schedules.ofMember(subscriber.userId());
        Optional<DigestSchedule> changed =
                digest.flatMap(it -> change.apply(it.recurrence()))
                        .flatMap(wanted ->
                                digests.change(subscriber.userId(), wanted, clock.instant()));
        String news =
                changed.map(_ -> subscriber.text("subscribe.changed"))
                        .orElseGet(() -> subscriber.text("subscribe.unchanged"));
        return panel.show(subscriber, List.of(news));
    }
}
