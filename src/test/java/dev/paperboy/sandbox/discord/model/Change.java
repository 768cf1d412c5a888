package dev.paperboy.sandbox.discord.model;

import java.util.List;

/** Something that has just happened on the local Discord, in the order of its happening. */
public sealed interface Change {
    record GuildCreated(Guild guild) implements Change {}

    /** The bot lost sight of a server: it was removed, or the server has an outage. */
    record GuildLost(Guild guild, boolean outage) implements Change {}

    /** A server that had an outage is back. */
    record GuildReturned(Guild guild) implements Change {}

    record GuildUpdated(Guild guild) implements Change {}

    record RoleCreated(Guild guild, Role role) implements Change {}

    record RoleUpdated(Guild guild, Role role) implements Change {}

    record MemberJoined(Guild guild, Member member) implements Change {}

    record MemberUpdated(Guild guild, Member member) implements Change {}

    record MemberLeft(Guild guild, Member member) implements Change {}

    record ChannelCreated(Channel channel) implements Change {}

    record ChannelUpdated(Channel channel) implements Change {}

    record ChannelDeleted(Channel channel) implements Change {}

    record MessageCreated(Message message) implements Change {}

    record MessageEdited(Message before, Message after) implements Change {}

    record MessageDeleted(Message message) implements Change {}

    /** The bot's commands are now these; {@code guildId} is 0 for the global ones. */
    record CommandsReplaced(long guildId, List<ApplicationCommand> commands) implements Change {}

    record InteractionStarted(Interaction interaction) implements Change {}

    /** The bot has acknowledged an interaction, or can no more ({@code inTime} false). */
    record InteractionSettled(Interaction interaction, boolean inTime) implements Change {}

    record RequestAnswered(RequestRecord request) implements Change {}

    record GatewaySpoke(EventRecord event) implements Change {}
}
