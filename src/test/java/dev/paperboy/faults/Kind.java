package dev.paperboy.faults;

import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Requests;

import java.util.function.Predicate;

/** How somebody wants a digest to come. */
enum Kind {
    MESSAGE("message", "", Requests.posts()),
    FORUM_POST("forum post", "", Requests.forumPosts()),
    THREAD("thread", "START_THREAD", Requests.threadStarts()),
    PUBLISHED("crosspost", "CROSSPOST", Requests.crossposts());

    private final String words;
    private final String followUp;
    private final Predicate<Asked> requests;

    Kind(String words, String followUp, Predicate<Asked> requests) {
        this.words = words;
        this.followUp = followUp;
        this.requests = requests;
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
        return requests;
    }

    @Override
    public String toString() {
        return words;
    }
}
