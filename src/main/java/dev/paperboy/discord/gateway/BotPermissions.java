package dev.paperboy.discord.gateway;

import net.dv8tion.jda.api.Permission;

import java.util.List;
import java.util.stream.Stream;

/** The permissions that Paperboy needs in a channel, and no others. */
public final class BotPermissions {

    /** To see it and to post; without these there is no digest. */
    public static final List<Permission> REQUIRED =
            List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);

    /**
     * To look, after a crash, whether a message is there already; without it such a message is
     * recorded as uncertain.
     */
    public static final Permission HISTORY = Permission.MESSAGE_HISTORY;

    /** All that the invite link asks for. */
    public static final List<Permission> NEEDED =
            Stream.concat(REQUIRED.stream(), Stream.of(HISTORY)).toList();

    private BotPermissions() {}
}
