package dev.paperboy.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Topics that members have made up and not saved yet; none is ever seen from another server, and
 * none is older than {@link #KEPT}.
 */
public interface TopicDrafts {

    /** For how long one can be saved. */
    Duration KEPT = Duration.ofDays(1);

    /** Keeps what is to be a new topic. */
    TopicDraft add(TopicRequest request);

    /**
     * Keeps what is to become of a topic.
     *
     * @param read as it was when the request was made up
     */
    TopicDraft change(ServerTopic read, TopicRequest request);

    /**
     * Makes a topic of a draft, or changes the topic that it was made up for; the draft is gone if
     * that was done, and stays otherwise.
     *
     * @param member Discord's id of who wants it
     * @return empty: there is no such draft any more
     */
    Optional<ServerTopics.Keeping> save(TopicDraftKey key, long member, Instant now);

    /** Forgets a draft; false: there is none any more. */
    boolean drop(TopicDraftKey key);
}
