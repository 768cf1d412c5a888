package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tells whether a proposed digest can be set up as things stand now. */
@Component
class ProposalCheck {

    private final DigestSchedules schedules;
    private final Texts texts;
    private final Clock clock;

    ProposalCheck(DigestSchedules schedules, Texts texts, Clock clock) {
        this.schedules = schedules;
        this.texts = texts;
        this.clock = clock;
    }

    /** How it stands. */
    sealed interface Verdict {

        /**
         * It can be.
         *
         * @param digest as it would be; kept nowhere
         */
        record Possible(GuildChannel channel, DigestRequest request, DigestSchedule digest)
                implements Verdict {}

        /** The channel has such a digest. */
        record Present(DigestSchedule digest) implements Verdict {}

        /**
         * Something stands against it.
         *
         * @param problems a sentence each, with what to do about it
         */
        record Impossible(List<String> problems) implements Verdict {}
    }

    /**
     * Looks at it.
     *
     * @param member who wants it, and may manage the server; channels of others are not looked at
     */
    Verdict verdict(Proposal proposal, Member member, Language language) {
        GuildChannel channel = member.getGuild().getGuildChannelById(proposal.channelId());
        if (channel == null) {
            return new Verdict.Impossible(List.of(language.text("digest.unknown-channel")));
        }
        Optional<String> refusal = PostingChannel.refusal(channel, member, language);
        if (refusal.isPresent()) {
            return new Verdict.Impossible(List.of(refusal.get()));
        }
        Optional<DigestSchedule> present = PresentDigest.of(schedules, channel, DigestKind.DAILY);
        if (present.isPresent()) {
            return new Verdict.Present(present.get());
        }
        Language spoken = texts.in(channel.getGuild().getLocale().toLocale());
        DigestSettings settings = proposal.settings(channel, spoken.locale());
        List<String> problems = DigestNeeds.of(channel, settings.posting()).problems(language);
        DigestRequest request = new DigestRequest(settings, member.getIdLong(), clock.instant());
        return problems.isEmpty()
                ? new Verdict.Possible(channel, request, DigestSchedule.first(request))
                : new Verdict.Impossible(problems);
    }
}
