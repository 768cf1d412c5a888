package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

/** Everything that exists on the local Discord. */
public final class World {
    private final Changes changes = new Changes();
    private final Snowflakes ids = new Snowflakes();
    private final Timekeeper time;
    private final Users users = new Users(ids);
    private final Guilds guilds;
    private final Channels channels = new Channels(changes, ids);
    private final Messages messages = new Messages(changes);
    private final Commands commands = new Commands(changes, ids);
    private final Application application;
    private volatile boolean tokenRevoked;

    public World(Timekeeper time, String botName, String token) {
        this.time = time;
        this.guilds = new Guilds(changes, ids, time);
        User bot = users.create(botName, true, "en-US");
        this.application =
                new Application(bot.id(), bot, users.create("Developer", false, "en-US"), token);
    }

    public Changes changes() {
        return changes;
    }

    public Snowflakes ids() {
        return ids;
    }

    public Timekeeper time() {
        return time;
    }

    public Application application() {
        return application;
    }

    /** Whether this is how the bot shows its token. */
    public boolean accepts(String authorization) {
        return !tokenRevoked && authorization.equals("Bot " + application.token());
    }

    /** Lets nobody in with the token any more. */
    public void revokeToken() {
        tokenRevoked = true;
    }

    public User bot() {
        return application.bot();
    }

    public Users users() {
        return users;
    }

    public Guilds guilds() {
        return guilds;
    }

    public Channels channels() {
        return channels;
    }

    public Messages messages() {
        return messages;
    }

    public Commands commands() {
        return commands;
    }

    /** What an account may do in a channel: bits of {@link Permission}; 0 when it is not there. */
    public long permissions(long userId, Channel channel) {
        if (channel.isDirect()) {
            boolean part = userId == channel.recipientId() || userId == bot().id();
            return part ? Permissions.DIRECT : 0;
        }
        Guild guild = guilds.get(channel.guildId());
        Member member = guild.member(userId);
        boolean thread = channel.type().isThread();
        Channel judged = thread ? channels.get(channel.parentId()) : channel;
        return member == null ? 0 : Permissions.inChannel(guild, member, judged, thread);
    }

    public boolean may(long userId, Channel channel, Permission permission) {
        return permission.isIn(permissions(userId, channel));
    }

    /** An account's membership in a channel's server; null in a direct conversation. */
    public @Nullable Member member(long userId, Channel channel) {
        return channel.isDirect() ? null : guilds.get(channel.guildId()).member(userId);
    }
}
