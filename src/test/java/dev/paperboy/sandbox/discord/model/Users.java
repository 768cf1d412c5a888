package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts. */
public final class Users {
    private final Map<Long, User> byId = new ConcurrentHashMap<>();
    private final Set<Long> withoutDirectMessages = ConcurrentHashMap.newKeySet();
    private final Set<Long> withApplication = ConcurrentHashMap.newKeySet();
    private final Snowflakes ids;

    Users(Snowflakes ids) {
        this.ids = ids;
    }

    public User create(String displayName, boolean bot, String locale) {
        long id = ids.next();
        User user =
                new User(id, bot ? displayName : handle(displayName, id), displayName, bot, locale);
        byId.put(id, user);
        return user;
    }

    private static String handle(String displayName, long id) {
        return displayName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_")
                + "."
                + (id & 0xffff);
    }

    /** Sets whether an account takes direct messages from servers it is in. */
    public void setDirectMessages(long id, boolean taken) {
        if (taken) {
            withoutDirectMessages.remove(id);
        } else {
            withoutDirectMessages.add(id);
        }
    }

    public boolean takesDirectMessages(long id) {
        return !withoutDirectMessages.contains(id);
    }

    /** Gives an account the bot's commands wherever it goes. */
    public void install(long id) {
        withApplication.add(id);
    }

    public boolean hasInstalled(long id) {
        return withApplication.contains(id);
    }

    public @Nullable User find(long id) {
        return byId.get(id);
    }

    /** One account that is known to exist. */
    public User get(long id) {
        User user = byId.get(id);
        if (user == null) {
            throw new IllegalArgumentException("no account " + id);
        }
        return user;
    }
}
