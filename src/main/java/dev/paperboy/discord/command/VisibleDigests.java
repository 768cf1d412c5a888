package dev.paperboy.discord.command;

import dev.paperboy.discord.admin.Admins;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * The digests that a person may know of: in a server those of channels that the person sees, all to
 * who may manage it, else the person's own.
 */
@Component
public class VisibleDigests {

    private final DigestSchedules schedules;

    VisibleDigests(DigestSchedules schedules) {
        this.schedules = schedules;
    }

    /**
     * Those.
     *
     * @param member who asks, in the server it is asked in; empty: in none
     */
    public List<DigestSchedule> of(Optional<Member> member, long userId) {
        return member.map(this::ofServer)
                .orElseGet(() -> schedules.ofMember(userId).stream().toList());
    }

    private List<DigestSchedule> ofServer(Member member) {
        return schedules.ofGuild(member.getGuild().getIdLong()).stream()
                .filter(digest -> isVisible(digest, member))
                .toList();
    }

    /**
     * Whether this person may know of this digest, which is of the member's server, or a person's.
     * That of a channel that is gone only who may manage the server.
     */
    static boolean isVisible(DigestSchedule digest, Member member) {
        if (Admins.isAdmin(member)) {
            return digest.target().guildId() == member.getGuild().getIdLong();
        }
        GuildChannel channel = member.getGuild().getGuildChannelById(digest.target().channelId());
        return channel != null && member.hasPermission(channel, Permission.VIEW_CHANNEL);
    }
}
