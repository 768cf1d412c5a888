package dev.paperboy.digest;

import dev.paperboy.digest.MemberDirectory.Membership;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Presets;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Subscription.Stop;
import dev.paperboy.subscription.Subscription.StopReason;
import dev.paperboy.subscription.Subscriptions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to it, before a person's digest, that it brings no topic of a server that the person or the
 * bot has left, and stops what has nothing to bring any more.
 */
@Component
class Memberships {

    private static final Logger log = LoggerFactory.getLogger(Memberships.class);

    private final Subscriptions subscriptions;
    private final ServerTopics topics;
    private final Presets presets;
    private final MemberDirectory members;
    private final Departures departures;

    Memberships(
            Subscriptions subscriptions,
            ServerTopics topics,
            Presets presets,
            MemberDirectory members,
            Departures departures) {
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.presets = presets;
        this.members = members;
        this.departures = departures;
    }

    /** Whether it has to be asked before a digest that is due then. */
    static boolean isToBeChecked(Subscription subscription, Instant due) {
        Instant confirmed = subscription.confirmedAt();
        return subscription.stop() == null
                && subscription.subject() instanceof Subject.OfServer
                && (confirmed == null || confirmed.isBefore(due));
    }

    /**
     * Looks at all that a person has subscribed to, and asks of each server once.
     *
     * @param due the person's digest
     * @param now by the schedule clock
     */
    void check(DigestSchedule due, Instant now) {
        List<Subscription> all = subscriptions.ofMember(due.target().channelId());
        Map<Long, Membership> known = new HashMap<>();
        all.stream()
                .filter(subscription -> subscription.stop() == null)
                .forEach(subscription -> check(subscription, due.nextRunAt(), now, known));
    }

    private void check(
            Subscription subscription, Instant due, Instant now, Map<Long, Membership> known) {
        switch (subscription.subject()) {
            case Subject.OfServer(long guildId, String topic) -> {
                if (topics.find(guildId, topic).isEmpty()) {
                    stop(subscription, StopReason.TOPIC_GONE, now);
                } else if (isToBeChecked(subscription, due)) {
                    settle(subscription, guildId, now, known);
                }
            }
            case Subject.OfPreset(String preset) -> {
                if (presets.find(preset).isEmpty()) {
                    stop(subscription, StopReason.PRESET_GONE, now);
                }
            }
            case Subject.ByAuthor _, Subject.ByOrganization _, Subject.Matching _ -> {}
        }
    }

    private void settle(
            Subscription subscription, long guildId, Instant now, Map<Long, Membership> known) {
        long userId = subscription.userId();
        switch (known.computeIfAbsent(guildId, id -> members.membership(id, userId))) {
            case MEMBER -> subscriptions.confirm(userId, guildId, now);
            case NO_MEMBER -> stop(subscription, StopReason.NO_MEMBER, now);
            case BOT_GONE -> departures.rest(subscription, guildId, now);
            case UNKNOWN -> {}
        }
    }

    private void stop(Subscription subscription, StopReason reason, Instant now) {
        log.info("Subscription {} is stopped: {}", subscription.id(), reason);
        subscriptions.stop(subscription, new Stop(now, reason));
    }
}
