package dev.paperboy.subscription;

import dev.paperboy.subscription.Subscriptions.Adding;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The digests that people get in direct messages: each has one, for all that they have subscribed
 * to, as long as that is something.
 */
@Component
public class MemberDigests {

    private static final int MOST_PAPERS = 10;

    private final Subscriptions subscriptions;
    private final DigestSchedules schedules;

    MemberDigests(Subscriptions subscriptions, DigestSchedules schedules) {
        this.subscriptions = subscriptions;
        this.schedules = schedules;
    }

    /** Subscribes a person, who has a digest then. */
    @Transactional
    public Adding subscribe(SubscriptionRequest request) {
        // Whose last subscription ends at this moment has no digest any more, once that is done.
        schedules.holdOfMember(request.userId());
        Adding adding =
                subscriptions.add(
                        request.userId(),
                        request.subject(),
                        request.label(),
                        request.requestedAt());
        boolean isSubscribed = !(adding instanceof Adding.TooMany);
        if (isSubscribed && schedules.ofMember(request.userId()).isEmpty()) {
            setUp(request);
        }
        return adding;
    }

    /** In the place of one that cannot be understood, should there be such a one. */
    private void setUp(SubscriptionRequest request) {
        schedules.removeOfMember(request.userId());
        schedules.setUp(new DigestRequest(first(request), request.userId(), request.requestedAt()));
    }

    private static DigestSettings first(SubscriptionRequest request) {
        DigestTarget target = DigestTarget.direct(request.userId());
        return DigestSettings.daily(target, request.usualHour(), request.locale())
                .withContent(new DigestContent(MOST_PAPERS, 0, false));
    }

    /**
     * Ends one subscription of this person, and with the last one the digest; empty: it is gone.
     */
    @Transactional
    public Optional<Subscription> unsubscribe(long userId, String id) {
        schedules.holdOfMember(userId);
        Optional<Subscription> removed = subscriptions.remove(userId, id);
        removeIfNothingIsLeft(userId);
        return removed;
    }

    /**
     * Ends, for some people, what was stopped before this moment, as if they did.
     *
     * @return how many people; as many as were allowed: perhaps there are more
     */
    @Transactional
    public int endStopped(Instant before, int most) {
        List<Long> people = subscriptions.peopleStoppedBefore(before, most);
        people.forEach(userId -> endStopped(userId, before));
        return people.size();
    }

    private void endStopped(long userId, Instant before) {
        // Who subscribes again at this moment keeps that: what goes on by then stays.
        schedules.holdOfMember(userId);
        subscriptions.removeStopped(userId, before);
        removeIfNothingIsLeft(userId);
    }

    private void removeIfNothingIsLeft(long userId) {
        if (subscriptions.ofMember(userId).isEmpty()) {
            schedules.removeOfMember(userId);
        }
    }

    /** Ends all of them and the digest: nothing of this person is kept but what was sent. */
    @Transactional
    public void end(long userId) {
        schedules.holdOfMember(userId);
        subscriptions.removeAll(userId);
        schedules.removeOfMember(userId);
    }

    /**
     * Lets the digest of a person come at other times.
     *
     * @return as it is now; empty: the person has none, or changed it at the same moment
     */
    @Transactional
    public Optional<DigestSchedule> change(long userId, Recurrence recurrence, Instant now) {
        return schedules
                .ofMember(userId)
                .flatMap(digest ->
                        schedules.change(
                                digest,
                                new DigestRequest(
                                        digest.settings().withRecurrence(recurrence),
                                        userId,
                                        now)));
    }
}
