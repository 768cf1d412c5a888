package dev.paperboy.faults;

import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Requests;

import java.util.function.Predicate;

/** How somebody wants a digest to come. */
enum Kind {
    MESSAGE("message", ""),
    FORUM_POST("forum post", ""),
    THREAD("thread", "START_THREAD"),
    PUBLISHED("crosspost", "CROSSPOST"),
    DIRECT("direct message", "");

    private final String words;
    private final String followUp;

    Kind(String words, String followUp) {
        this.words = words;
        this.followUp = followUp;
    }

    /** Whether it tells also that there are no papers. */
    boolean hasNotices() {
        return this != DIRECT;
    }

    /** What the bot calls that which is to be done with the message; empty: nothing. */
    String followUp() {
        return followUp;
    }

    boolean hasFollowUp() {
        return !followUp.isEmpty();
    }

    /** The requests that only this kind needs; those for messages, where it needs no others. */
    Predicate<Asked> requests() {
        return switch (this) {
            case MESSAGE -> Requests.posts();
            case FORUM_POST -> Requests.forumPosts();
            case THREAD -> Requests.threadStarts();
            case PUBLISHED -> Requests.crossposts();
            case DIRECT -> Requests.memberships();
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
