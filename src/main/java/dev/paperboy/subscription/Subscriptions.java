package dev.paperboy.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people have subscribed to. */
public interface Subscriptions {

    /** Adds one; one that was stopped goes on. */
    Adding add(long userId, Subject subject, String label, Instant now);

    /** Removes one of this person; empty: there is none any more. */
    Optional<Subscription> remove(long userId, String id);

    /** Removes all of this person. */
    void removeAll(long userId);

    /** All of one person, oldest first; those that cannot be understood are left out. */
    List<Subscription> ofMember(long userId);

    /** Records that the person is still a member of that server. */
    void confirm(long userId, long guildId, Instant now);

    /** Stops one, with the reason; nothing happens to one that is stopped or gone. */
    void stop(Subscription subscription, Subscription.Stop stop);

    /** People of whom any was stopped before this moment, in the order of their ids. */
    List<Long> peopleStoppedBefore(Instant moment, int most);

    /** Removes those of this person that were stopped before this moment and are still stopped. */
    void removeStopped(long userId, Instant before);

    /** How many a person may have. */
    int most();

    /** What came of adding one. */
    sealed interface Adding {

        /** It is there now. */
        record Added(Subscription subscription) implements Adding {}

        /** The person had it before. */
        record HadIt(Subscription subscription) implements Adding {}

        /** The person had it before, and it had been stopped; it goes on. */
        record GoesOn(Subscription subscription) implements Adding {}

        /** The person has as many as one may have. */
        record TooMany(int most) implements Adding {}
    }
}
