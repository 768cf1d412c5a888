package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.AskedSettings.Asked;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /digest setup}: proposes a digest; with options sets it up at once, or changes what is
 * named of the one of its kind that the channel has, after checking that everything is there that
 * it needs.
 */
@Component
@Order(1)
class DigestSetup implements DigestSubcommand {

    private static final Logger log = LoggerFactory.getLogger(DigestSetup.class);
    static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    private final DigestSchedules schedules;
    private final AskedSettings settings;
    private final SettledReply settled;
    private final ZoneGuesses zones;
    private final ProposalReplies proposals;
    private final Clock clock;
    private final DigestOptions options;

    DigestSetup(
            DigestSchedules schedules,
            AskedSettings settings,
            SettledReply settled,
            ZoneGuesses zones,
            ProposalReplies proposals,
            Clock clock,
            Texts texts) {
        this.schedules = schedules;
        this.settings = settings;
        this.settled = settled;
        this.zones = zones;
        this.proposals = proposals;
        this.clock = clock;
        this.options = new DigestOptions("setup", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data()
                .addOptions(options.timeZone(false))
                .addOptions(options.settings().toList())
                .addOptions(options.flag(DigestOptions.ANOTHER));
    }

    /** Without options it is proposed first. */
    @Override
    public Reply handle(CommandRequest request, Member member) {
        GuildChannel here = PostingChannel.around(request.event().getGuildChannel());
        GuildChannel channel = request.channel(DigestOptions.CHANNEL).orElse(here);
        ProposedZone zone = zones.of(request, member, channel);
        if (request.event().getOptions().isEmpty()) {
            Proposal proposal =
                    Proposal.usual(here.getIdLong(), USUAL_TIME, zone, request.event().getIdLong());
            return proposals.show(proposal, List.of(), member, request.language());
        }
        Optional<DigestSchedule> present =
                isFurther(request) ? Optional.empty() : present(request, channel);
        DigestSettings base =
                present.map(DigestSchedule::settings)
                        .orElseGet(() -> usual(here, zone.zone(), request));
        return switch (settings.read(request, member, Optional.of(here), base)) {
            case Asked.Impossible impossible -> settled.impossible(impossible, request.language());
            case Asked.Possible possible ->
                    setUp(
                            request,
                            possible,
                            member,
                            present.isPresent()
                                    ? List.of(request.language().text("digest.set-up.anew"))
                                    : notes(request, zone));
        };
    }

    private static boolean isFurther(CommandRequest request) {
        return request.flag(DigestOptions.ANOTHER).orElse(false);
    }

    /** What is not named stays as it is there. */
    private Optional<DigestSchedule> present(CommandRequest request, GuildChannel channel) {
        DigestKind kind =
                request.text(DigestOptions.KIND)
                        .flatMap(DigestOptions::kind)
                        .orElse(DigestKind.DAILY);
        return PresentDigest.of(schedules, channel, kind);
    }

    /** What a digest is that was told nothing. */
    private static DigestSettings usual(GuildChannel here, ZoneId zone, CommandRequest request) {
        return DigestSettings.daily(
                new DigestTarget(here.getGuild().getIdLong(), here.getIdLong()),
                new LocalHour(USUAL_TIME, zone),
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

    private Reply setUp(
            CommandRequest request, Asked.Possible asked, Member member, List<String> notes) {
        DigestRequest wanted =
                new DigestRequest(asked.settings(), member.getIdLong(), clock.instant());
        DigestSchedule schedule =
                isFurther(request) ? schedules.add(wanted) : schedules.setUp(wanted);
        log.info(
                "Digest {} is set up for channel {} of server {}: {}",
                schedule.id(),
                schedule.target().channelId(),
                schedule.target().guildId(),
                schedule.recurrence());
        return settled.reply(schedule, asked.channel(), request.language(), notes);
    }
}
