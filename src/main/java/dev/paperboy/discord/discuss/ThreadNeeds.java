package dev.paperboy.discord.discuss;

import dev.paperboy.discord.gateway.BotPermissions;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;

import java.util.List;

/** Who may open a thread about a paper: both the member who asks and the bot have to. */
final class ThreadNeeds {

    private static final List<Permission> OF_MEMBER =
            List.of(Permission.MESSAGE_SEND, Permission.CREATE_PUBLIC_THREADS);

    private ThreadNeeds() {}

    static List<Permission> lackedBy(Member member, Spot spot) {
        return OF_MEMBER.stream()
                .filter(each -> !member.hasPermission(spot.channel(), each))
                .toList();
    }

    static List<Permission> lackedByBot(Spot spot) {
        return BotPermissions.missing(spot.channel(), BotPermissions.TO_DISCUSS);
    }
}
