package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.util.Optional;

/** Who clicked. */
public interface Clicker {

    /** Discord's id of this click, which no other one has. */
    String clickId();

    /** Discord's id of the person. */
    long userId();

    /** The person as a member of the server that the message is in; empty: it is in none. */
    Optional<Member> member();

    /**
     * The channel of the message, in a server that the bot is a member of; empty: it is elsewhere.
     */
    Optional<GuildChannel> channel();

    /** Whether the person may write where the message is, also where the bot is no member. */
    boolean mayWrite();

    /**
     * The person as a member of this server, wherever the message is; may have to ask Discord, for
     * a few seconds at most.
     *
     * @return empty if the person is none, or that cannot be known now
     */
    Optional<Member> memberOf(long guildId);
}
