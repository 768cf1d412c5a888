package dev.paperboy.discord.command;

import dev.paperboy.discord.gateway.BotPermissions;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets up the digest of a channel, after checking that everything is there that it needs. */
@Component
class DigestSetup {

    private static final Logger log = LoggerFactory.getLogger(DigestSetup.class);
    private static final int USUAL_HOUR = 9;

    private final DigestSchedules schedules;
    private final TimeZones timeZones;
    private final Replies replies;
    private final Clock clock;

    DigestSetup(DigestSchedules schedules, TimeZones timeZones, Replies replies, Clock clock) {
        this.schedules = schedules;
        this.timeZones = timeZones;
        this.replies = replies;
        this.clock = clock;
    }

    Reply handle(CommandRequest request) {
        Language language = request.language();
        Member member = request.event().getMember();
        // Discord's settings can open the command to anybody, so what it does is guarded here too.
        if (member == null || !member.hasPermission(Permission.MANAGE_SERVER)) {
            return replies.notice(language, "digest.not-allowed");
        }
        String typedZone = request.text(DigestCommand.TIME_ZONE).orElse("");
        Optional<ZoneId> zone = timeZones.find(typedZone);
        if (zone.isEmpty()) {
            String shown = Markdown.inline(typedZone);
            return shown.isEmpty()
                    ? replies.notice(language, "digest.no-zone")
                    : replies.notice(language, "digest.unknown-zone", shown);
        }
        GuildChannel channel =
                request.channel(DigestCommand.CHANNEL)
                        .map(GuildChannel.class::cast)
                        .orElseGet(() -> request.event().getGuildChannel());
        int hour = Math.clamp(request.number(DigestCommand.HOUR).orElse(USUAL_HOUR), 0, 23);
        return problem(channel, member, language)
                .orElseGet(() ->
                        setUp(request, channel, new LocalHour(LocalTime.of(hour, 0), zone.get())));
    }

    private Optional<Reply> problem(GuildChannel channel, Member member, Language language) {
        String mention = channel.getAsMention();
        if (!(channel instanceof StandardGuildMessageChannel)) {
            return Optional.of(replies.notice(language, "digest.wrong-channel", mention));
        }
        if (!member.hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND)) {
            return Optional.of(replies.notice(language, "digest.not-yours", mention));
        }
        List<Permission> missing = BotPermissions.missing(channel, BotPermissions.ALL);
        return Collections.disjoint(missing, BotPermissions.TO_POST)
                ? Optional.empty()
                : Optional.of(
                        replies.notice(
                                language,
                                "digest.missing-permissions",
                                mention,
                                names(missing, language)));
    }

    /** As Discord's settings call them; JDA's own names differ. */
    private static String names(List<Permission> permissions, Language language) {
        return permissions.stream()
                .map(permission -> "**" + language.text("permission." + permission.name()) + "**")
                .collect(Collectors.joining(", "));
    }

    private Reply setUp(CommandRequest request, GuildChannel channel, LocalHour hour) {
        DigestSchedule schedule =
                schedules.setUp(
                        new DigestRequest(
                                new DigestSettings(
                                        new DigestTarget(
                                                channel.getGuild().getIdLong(),
                                                channel.getIdLong()),
                                        Recurrence.daily(hour),
                                        DigestContent.USUAL,
                                        DigestPosting.QUIET,
                                        request.channelLanguage().locale()),
                                request.event().getUser().getIdLong(),
                                clock.instant()));
        log.info(
                "Digest {} is set up for channel {} of server {}: {} {}",
                schedule.id(),
                schedule.target().channelId(),
                schedule.target().guildId(),
                schedule.recurrence().hour().time(),
                schedule.recurrence().hour().zone());
        return Reply.toAsker(Notices.of(confirmation(schedule, channel, request.language())));
    }

    private static String confirmation(
            DigestSchedule schedule, GuildChannel channel, Language language) {
        String done =
                language.text(
                        "digest.set-up",
                        channel.getAsMention(),
                        schedule.recurrence().hour().time().toString(),
                        Markdown.inline(schedule.recurrence().hour().zone().getId()),
                        schedule.settings().content().papers());
        String next =
                language.text(
                        schedule.servedOn() == null ? "digest.set-up.first" : "digest.set-up.next",
                        Timestamps.full(schedule.nextRunAt()),
                        Timestamps.relative(schedule.nextRunAt()));
        List<Permission> missing = BotPermissions.missing(channel, BotPermissions.ALL);
        String advice =
                missing.isEmpty()
                        ? ""
                        : "\n"
                                + language.text(
                                        "digest.set-up.advice",
                                        channel.getAsMention(),
                                        names(missing, language));
        return done + "\n" + next + advice;
    }
}
