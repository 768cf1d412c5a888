package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ScheduleKey;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lets through the clicks of those who may manage the server they click in, on its own digests: a
 * button can be older than somebody's permission, and an id come from anywhere.
 */
@Component
class DigestClicks {

    private final DigestSchedules schedules;
    private final DigestReplies replies;

    DigestClicks(DigestSchedules schedules, DigestReplies replies) {
        this.schedules = schedules;
        this.replies = replies;
    }

    /** The answer to a click by somebody who may manage the server. */
    Reply byAdmin(ComponentRequest request, Function<Member, Reply> answer) {
        return byAdmin(request, request.clicker().member(), answer);
    }

    private Reply byAdmin(
            ComponentRequest request, Optional<Member> clicker, Function<Member, Reply> answer) {
        return clicker.filter(Admins::isAdmin)
                .map(answer)
                .orElseGet(() -> replies.notice(request.language(), "digest.not-allowed"));
    }

    /** Likewise, about the digest of this server that the component names first. */
    Reply onDigest(ComponentRequest request, BiFunction<Member, DigestSchedule, Reply> answer) {
        return byAdmin(request, member -> onDigest(request, member, answer));
    }

    /**
     * Likewise, also where the server is not that of the message, as in a direct message.
     *
     * @param guildId Discord's id of the digest's server
     */
    Reply onDigestOf(
            long guildId,
            ComponentRequest request,
            BiFunction<Member, DigestSchedule, Reply> answer) {
        return byAdmin(
                request,
                request.clicker().memberOf(guildId),
                member -> onDigest(request, member, answer));
    }

    private Reply onDigest(
            ComponentRequest request,
            Member member,
            BiFunction<Member, DigestSchedule, Reply> answer) {
        long guildId = member.getGuild().getIdLong();
        return request.id()
                .argument(0)
                .flatMap(id -> schedules.find(new ScheduleKey(id, guildId)))
                .map(schedule -> answer.apply(member, schedule))
                .orElseGet(() -> replies.notice(request.language(), "digest.gone"));
    }
}
