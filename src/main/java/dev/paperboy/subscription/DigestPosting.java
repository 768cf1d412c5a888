package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What is done around a digest's message.
 *
 * @param pingedRole Discord's id of the role that it pings; null: it pings nobody
 * @param isCrossposted whether an announcement channel publishes it to its followers
 * @param hasThread whether a thread is started on it
 * @param forumTags Discord's ids of the tags of its post in a forum; elsewhere none
 * @param settlesVotes whether it is edited once more when its votes have settled
 */
public record DigestPosting(
        @Nullable Long pingedRole,
        boolean isCrossposted,
        boolean hasThread,
        Set<Long> forumTags,
        boolean settlesVotes) {

    /** Nothing but what is usual. */
    public static final DigestPosting QUIET = new DigestPosting(null, false, false, Set.of());

    public DigestPosting {
        forumTags = Set.copyOf(forumTags);
    }

    /** One whose votes are settled, as is usual. */
    public DigestPosting(
            @Nullable Long pingedRole,
            boolean isCrossposted,
            boolean hasThread,
            Set<Long> forumTags) {
        this(pingedRole, isCrossposted, hasThread, forumTags, true);
    }

    /** The same with another role, or none. */
    public DigestPosting withRole(@Nullable Long other) {
        return new DigestPosting(other, isCrossposted, hasThread, forumTags, settlesVotes);
    }
}
