package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.User;

/** A person at a keyboard. */
public final class Actor {
    private final LocalDiscord discord;
    private final User user;

    Actor(LocalDiscord discord, User user) {
        this.discord = discord;
        this.user = user;
    }

    public long id() {
        return user.id();
    }

    public String name() {
        return user.displayName();
    }

    /** How this person is written in a message to be mentioned. */
    public String mention() {
        return "<@" + user.id() + ">";
    }

    User user() {
        return user;
    }

    /** The person, looking at a channel. */
    public ChannelActor in(LocalChannel channel) {
        return new ChannelActor(discord, this, channel);
    }

    /** The person's conversation with the bot. */
    public LocalChannel directChannel() {
        return discord.directChannel(this);
    }

    /**
     * Installs the bot for oneself, so that its commands are offered where it is no member, too.
     */
    public void installsBot() {
        discord.world().users().install(user.id());
    }

    /** Sets whether the person's privacy settings let the bot write to them. */
    public void takesDirectMessages(boolean taken) {
        discord.world().users().setDirectMessages(user.id(), taken);
    }

    @Override
    public String toString() {
        return "@" + name();
    }
}
