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

    DigestClicks(DigestSchedules schedules) {
        this.schedules = schedules;
    }

    /** The answer to a click by somebody who may manage the server. */
    Reply byAdmin(ComponentRequest request, Function<Member, Reply> answer) {
        return Admins.answer(request.clicker().member(), request.language(), answer);
    }

    /** Likewise, about the digest of this server that the component names first. */
    Reply onDigest(ComponentRequest request, BiFunction<Member, DigestSchedule, Reply> answer) {
        return byAdmin(request, member -> onDigest(request, member, answer));
    }

    /**
     * Likewise, also in a direct message, which is in no server.
     *
     * @param place which of the component's arguments names the digest's server
     */
    Reply onDigestAnywhere(
            ComponentRequest request, int place, BiFunction<Member, DigestSchedule, Reply> answer) {
        return guild(request, place)
                .map(guild -> onDigestOf(guild, request, answer))
                .orElseGet(() -> Reply.error(request.language(), "digest.fix-in-server"));
    }

    private Reply onDigestOf(
            long guildId,
            ComponentRequest request,
            BiFunction<Member, DigestSchedule, Reply> answer) {
        return request.clicker()
                .memberOf(guildId)
                .map(clicker ->
                        Admins.answer(
                                Optional.of(clicker),
                                request.language(),
                                member -> onDigest(request, member, answer)))
                .orElseGet(() -> Reply.error(request.language(), "digest.not-found-there"));
    }

    /** That of the message, else the one that the component names. */
    private static Optional<Long> guild(ComponentRequest request, int place) {
        return request.clicker()
                .member()
                .map(member -> member.getGuild().getIdLong())
                .or(() -> request.id().argument(place).flatMap(Snowflake::read));
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
                .orElseGet(() -> Reply.error(request.language(), "digest.gone"));
    }
}
