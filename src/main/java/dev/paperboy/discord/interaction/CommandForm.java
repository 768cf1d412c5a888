package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.util.Optional;

/** A command as far as a person has filled it in. */
public interface CommandForm {

    /** Who fills it in; empty: not in a server. */
    Optional<Member> member();

    /** The channel it is typed in; empty: not in a server. */
    Optional<GuildChannel> place();

    /** What an option holds: a text, or Discord's id of what was chosen; empty: nothing. */
    Optional<String> value(String option);
}
