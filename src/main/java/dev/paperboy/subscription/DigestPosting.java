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
 */
public record DigestPosting(
        @Nullable Long pingedRole, boolean isCrossposted, boolean hasThread, Set<Long> forumTags) {

    /** Nothing. */
    public static final DigestPosting QUIET = new DigestPosting(null, false, false, Set.of());

    public DigestPosting {
        forumTags = Set.copyOf(forumTags);
    }
}
