package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * {@code /digest setup}: proposes a digest; with options sets it up at once, or changes what is
 * named of the one of its kind that the channel has, after checking that everything is there that
 * it needs.
 */
@Component
@Order(1)
class DigestSetup implements DigestSubcommand {

    static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    private final DigestSchedules schedules;
    private final DigestStart start;
    private final DigestChange change;
    private final ZoneGuesses zones;
    private final ProposalReplies proposals;
    private final DigestOptions options;

    DigestSetup(
            DigestSchedules schedules,
            DigestStart start,
            DigestChange change,
            ZoneGuesses zones,
            ProposalReplies proposals,
            Texts texts) {
        this.schedules = schedules;
        this.start = start;
        this.change = change;
        this.zones = zones;
        this.proposals = proposals;
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
        return present(request, channel)
                .map(digest ->
                        change.reply(
                                request,
                                member,
                                digest,
                                List.of(request.language().text("digest.set-up.anew"))))
                .orElseGet(() -> start.reply(request, member, here, zone));
    }

    /** What is not named stays as it is there; empty: a further one is asked for, or the first. */
    private Optional<DigestSchedule> present(CommandRequest request, GuildChannel channel) {
        DigestKind kind =
                request.text(DigestOptions.KIND)
                        .flatMap(DigestOptions::kind)
                        .orElse(DigestKind.DAILY);
        return DigestStart.isFurther(request)
                ? Optional.empty()
                : PresentDigest.of(schedules, channel, kind);
    }
}
