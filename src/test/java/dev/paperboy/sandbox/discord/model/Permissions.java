package dev.paperboy.sandbox.discord.model;

import java.util.List;
import java.util.function.Predicate;

/** Computes what a member may do, from roles and a channel's overwrites, as Discord documents. */
final class Permissions {
    /** What both sides may do in a direct conversation. */
    static final long DIRECT =
            Permission.bits(
                    Permission.VIEW_CHANNEL,
                    Permission.SEND_MESSAGES,
                    Permission.EMBED_LINKS,
                    Permission.ATTACH_FILES,
                    Permission.READ_MESSAGE_HISTORY,
                    Permission.ADD_REACTIONS,
                    Permission.USE_EXTERNAL_EMOJIS,
                    Permission.USE_APPLICATION_COMMANDS,
                    Permission.MENTION_EVERYONE,
                    Permission.PIN_MESSAGES);

    private static final long NEEDS_SENDING =
            Permission.bits(
                    Permission.EMBED_LINKS,
                    Permission.ATTACH_FILES,
                    Permission.MENTION_EVERYONE,
                    Permission.USE_EXTERNAL_EMOJIS);

    private Permissions() {}

    static long inGuild(Guild guild, Member member) {
        long bits = guild.rolePermissions(member);
        boolean everything =
                member.userId() == guild.ownerId() || Permission.ADMINISTRATOR.isIn(bits);
        return everything ? Permission.ALL : bits;
    }

    /**
     * What a member may do in a channel.
     *
     * @param channel a channel of the server, not a thread; a thread has the rights of its parent
     */
    static long inChannel(Guild guild, Member member, Channel channel, boolean thread) {
        long bits = inGuild(guild, member);
        if (bits == Permission.ALL) {
            return bits;
        }
        List<Overwrite> overwrites = channel.overwrites();
        bits = apply(bits, overwrites, it -> it.forRole() && it.targetId() == guild.id());
        bits =
                apply(
                        bits,
                        overwrites,
                        it -> it.forRole() && member.roleIds().contains(it.targetId()));
        bits = apply(bits, overwrites, it -> !it.forRole() && it.targetId() == member.userId());
        return withImplied(bits, thread);
    }

    private static long apply(long bits, List<Overwrite> all, Predicate<Overwrite> chosen) {
        long allow = 0;
        long deny = 0;
        for (Overwrite overwrite : all) {
            if (chosen.test(overwrite)) {
                allow |= overwrite.allow();
                deny |= overwrite.deny();
            }
        }
        return (bits & ~deny) | allow;
    }

    private static long withImplied(long bits, boolean thread) {
        if (!Permission.VIEW_CHANNEL.isIn(bits)) {
            return 0;
        }
        return Permission.toWrite(thread).isIn(bits) ? bits : bits & ~NEEDS_SENDING;
    }
}
