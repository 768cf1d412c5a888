package dev.paperboy.digest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.time.Instant;

/**
 * When the messages of digests are edited once more, with the votes that their papers have by then.
 *
 * @param enabled whether that is done at all; if not, digests that ask for it are left as they are
 * @param after how long after a digest, plus up to a day, so that they are spread over it; at most
 *     14 days, since later no votes are read any more; posts of forums after 5 days at the latest
 * @param perMinute the most messages to edit in a minute
 * @param planEvery how often it is looked for messages whose votes have settled
 */
@ConfigurationProperties("paperboy.digest.settle")
record SettleProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("7d") Duration after,
        @DefaultValue("60") int perMinute,
        @DefaultValue(PLAN_EVERY) Duration planEvery) {

    static final String PLAN_EVERY = "10s";

    private static final Duration LONGEST = Duration.ofDays(14);

    /**
     * Posts of forums rest after seven days, and what rests cannot be edited; a notice may have
     * opened the post hours before.
     */
    private static final Duration LONGEST_IN_FORUMS = Duration.ofDays(5);

    /** The same hour belongs to the next digest of the channel, and to those of many others. */
    private static final Duration APART = Duration.ofHours(2);

    private static final Duration SPREAD = Duration.ofHours(20);

    /** As long as the bot or the source may have stood still. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    SettleProperties {
        require(
                after.isPositive() && after.compareTo(LONGEST) <= 0,
                "after must be more than zero, and at most 14d");
        require(perMinute > 0, "per-minute must be more than zero");
        require(planEvery.isPositive(), "plan-every must be more than zero");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("paperboy.digest.settle." + what);
        }
    }

    /**
     * When the message of a run is to be edited.
     *
     * @param runId places it within the day, always at the same time
     * @param isForum whether the message is the post of a forum
     */
    Instant at(Instant postedAt, String runId, boolean isForum) {
        long millis = Math.floorMod(runId.hashCode() * 31L, SPREAD.toMillis());
        boolean isSooner = isForum && after.compareTo(LONGEST_IN_FORUMS) > 0;
        Duration wanted = isSooner ? LONGEST_IN_FORUMS : after;
        return postedAt.plus(wanted).plus(APART).plusMillis(millis);
    }

    /** Votes read before this are hardly other ones than those that were posted. */
    Instant newsSince(Instant postedAt) {
        return postedAt.plus(after.dividedBy(2));
    }

    /** Whether nobody looks at the message any more, so that it is left as it is. */
    boolean isTooLate(Instant postedAt, Instant now) {
        return now.isAfter(postedAt.plus(after).plus(APART).plus(SPREAD).plus(PATIENCE));
    }

    /** The most messages to edit at one look. */
    int atOnce() {
        double share = (double) planEvery.toMillis() / Duration.ofMinutes(1).toMillis();
        return Math.max(1, (int) (perMinute * Math.min(1, share)));
    }
}
