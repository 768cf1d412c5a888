package dev.paperboy.discord.gateway;

import net.dv8tion.jda.api.Permission;

import java.util.List;

/** The permissions that Paperboy needs in a channel, and no others. */
public final class BotPermissions {

    /** To see it, to post, and to look whether a message is there already. */
    public static final List<Permission> NEEDED =
            List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND, Permission.MESSAGE_HISTORY);

    private BotPermissions() {}
}
