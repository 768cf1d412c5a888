package dev.paperboy.sandbox.discord.model;

import java.util.concurrent.atomic.AtomicInteger;

/** How often clients may still identify themselves before the day is over. */
public final class SessionStarts {

    /** What Discord allows in a day. */
    public static final int TOTAL = 1_000;

    private final AtomicInteger left = new AtomicInteger(TOTAL);

    public void leave(int starts) {
        left.set(starts);
    }

    public int left() {
        return left.get();
    }

    /** Uses up one; false when there is none. */
    public boolean take() {
        return left.getAndUpdate(it -> Math.max(0, it - 1)) > 0;
    }
}
