package dev.paperboy.discord.admin;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;

/** Who may do something about a server's digests. */
final class Admins {

    private Admins() {}

    /** Whether a member may manage the server. */
    static boolean isAdmin(Member member) {
        return member.hasPermission(Permission.MANAGE_SERVER);
    }
}
