package dev.paperboy.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells of memberships what it was told to; of all others nothing is known. */
final class FakeMembers implements MemberDirectory {

    private final Map<Question, Membership> known = new ConcurrentHashMap<>();
    private final List<Question> asked = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private boolean canBeAsked = true;

    /** Whether somebody is a member of a server. */
    record Question(long guildId, long userId) {}

    void put(long guildId, long userId, Membership membership) {
        known.put(new Question(guildId, userId), membership);
    }

    /** From now on this happens while it is asked. */
    void meanwhile(Runnable event) {
        meanwhile = event;
    }

    /** Whether the bot has logged in. */
    void loggedIn(boolean isLoggedIn) {
        canBeAsked = isLoggedIn;
    }

    synchronized List<Question> asked() {
        return List.copyOf(asked);
    }

    @Override
    public boolean canBeAsked() {
        return canBeAsked;
    }

    @Override
    public synchronized Membership membership(long guildId, long userId) {
        Question question = new Question(guildId, userId);
        asked.add(question);
        meanwhile.run();
        return known.getOrDefault(question, Membership.UNKNOWN);
    }
}
