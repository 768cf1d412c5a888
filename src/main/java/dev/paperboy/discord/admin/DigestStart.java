package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.AskedSettings.Asked;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets up a digest as a command wants it: the first of its kind in a channel, or a further one. */
@Component
class DigestStart {

    private static final Logger log = LoggerFactory.getLogger(DigestStart.class);

    private final DigestSchedules schedules;
    private final AskedSettings settings;
    private final SettledReply settled;
    private final Clock clock;

    DigestStart(
            DigestSchedules schedules, AskedSettings settings, SettledReply settled, Clock clock) {
        this.schedules = schedules;
        this.settings = settings;
        this.settled = settled;
        this.clock = clock;
    }

    /** Whether the digest is to be one more, also where the channel has one of its kind. */
    static boolean isFurther(CommandRequest request) {
        return request.flag(DigestOptions.ANOTHER).orElse(false);
    }

    /**
     * Does it, and answers.
     *
     * @param zone of its hour where none was asked
     */
    Reply reply(CommandRequest request, Member member, GuildChannel here, ProposedZone zone) {
        DigestSettings usual = usual(here, zone.zone(), request);
        return switch (settings.read(request, member, Optional.of(here), usual)) {
            case Asked.Impossible impossible -> settled.impossible(impossible, request.language());
            case Asked.Possible(var wanted, var channel) ->
                    settled.reply(
                            setUp(request, wanted, member),
                            channel,
                            request.language(),
                            notes(request, zone));
        };
    }

    /** What a digest is that was told nothing. */
    private static DigestSettings usual(GuildChannel here, ZoneId zone, CommandRequest request) {
        return DigestSettings.daily(
                new DigestTarget(here.getGuild().getIdLong(), here.getIdLong()),
                new LocalHour(DigestSetup.USUAL_TIME, zone),
                request.channelLanguage().locale());
    }

    /** Nobody shall have to find out by waiting that the zone is not theirs. */
    private static List<String> notes(CommandRequest request, ProposedZone zone) {
        if (request.has(DigestOptions.TIME_ZONE)) {
            return List.of();
        }
        String basis = zone.basis().name().toLowerCase(Locale.ROOT);
        return List.of(
                request.language()
                        .text("digest.set-up.zone." + basis, Markdown.inline(zone.zone().getId())));
    }

    /** One that cannot be understood, so that nobody sees it, is set up anew. */
    private DigestSchedule setUp(CommandRequest request, DigestSettings asked, Member member) {
        DigestRequest wanted = new DigestRequest(asked, member.getIdLong(), clock.instant());
        DigestSchedule schedule =
                isFurther(request) ? schedules.add(wanted) : schedules.setUp(wanted);
        log.info(
                "Digest {} is set up for channel {} of server {}: {}",
                schedule.id(),
                schedule.target().channelId(),
                schedule.target().guildId(),
                schedule.recurrence());
        return schedule;
    }
}
