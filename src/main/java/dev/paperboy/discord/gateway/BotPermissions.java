package dev.paperboy.discord.gateway;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.util.List;
import java.util.stream.Stream;

/** The permissions that Paperboy needs in a channel, and no others. */
public final class BotPermissions {

    /** To see it and to post; without these there is no digest. */
    public static final List<Permission> TO_POST =
            List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);

    /** To see a thread and to post in it. */
    public static final List<Permission> TO_POST_IN_THREADS =
            List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND_IN_THREADS);

    /** To start a thread on a message. */
    public static final List<Permission> TO_START_THREADS =
            List.of(Permission.VIEW_CHANNEL, Permission.CREATE_PUBLIC_THREADS);

    /** To change a message of the bot itself. */
    public static final List<Permission> TO_EDIT = List.of(Permission.VIEW_CHANNEL);

    /**
     * To look, after a crash, whether a message is there already; without these such a message is
     * recorded as uncertain.
     */
    public static final List<Permission> TO_LOOK =
            List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);

    /** All that every digest needs. */
    public static final List<Permission> OF_DIGESTS =
            Stream.of(TO_POST, TO_LOOK).flatMap(List::stream).distinct().toList();

    /** To open a thread about a paper and to say in it what it is about. */
    public static final List<Permission> TO_DISCUSS =
            Stream.of(TO_START_THREADS, TO_POST_IN_THREADS)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();

    /** All that the invite link asks for. */
    public static final List<Permission> ALL =
            Stream.of(OF_DIGESTS, TO_DISCUSS).flatMap(List::stream).distinct().toList();

    private BotPermissions() {}

    /** Those of the wanted ones that the bot lacks in this channel, as far as is known here. */
    public static List<Permission> missing(GuildChannel channel, List<Permission> wanted) {
        Member self = channel.getGuild().getSelfMember();
        return wanted.stream().filter(each -> !self.hasPermission(channel, each)).toList();
    }
}
