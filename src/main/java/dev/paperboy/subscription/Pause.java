package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Why a digest does not come until it is resumed. */
public sealed interface Pause {

    /** Since when, by the schedule clock. */
    Instant since();

    /**
     * Somebody wants it so.
     *
     * @param userId Discord's id of the member; {@link DigestSchedule#NOBODY}: it is not kept any
     *     more
     */
    record ByMember(Instant since, long userId) implements Pause {}

    /**
     * Its channel refuses it.
     *
     * @param refusal Discord's error code, as 50013; null: there is none
     * @param reason one sentence without secrets
     * @param isTold whether somebody who can mend it has been told
     */
    record Broken(Instant since, @Nullable Integer refusal, String reason, boolean isTold)
            implements Pause {}
}
