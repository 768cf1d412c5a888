package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.ProposalCheck.Verdict;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.entities.Member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Turns a proposed digest on, once however often that is clicked. */
@Component
class ProposalStart {

    private static final Logger log = LoggerFactory.getLogger(ProposalStart.class);

    private final ProposalCheck check;
    private final ProposalReplies replies;
    private final DigestSchedules schedules;
    private final LatePreviews late;

    ProposalStart(
            ProposalCheck check,
            ProposalReplies replies,
            DigestSchedules schedules,
            LatePreviews late) {
        this.check = check;
        this.replies = replies;
        this.schedules = schedules;
        this.late = late;
    }

    /** What to do once there is a digest in the channel. */
    @FunctionalInterface
    interface Next {

        /**
         * The answer.
         *
         * @param isNew whether it has just been turned on; else the channel had it before
         */
        Reply answer(DigestSchedule digest, boolean isNew);
    }

    /** Turns it on where that can be, and answers. */
    Reply start(Proposal proposal, Member member, Language language, Next next) {
        late.replaced(proposal.offer());
        return switch (check.verdict(proposal, member, language)) {
            case Verdict.Impossible(var problems) ->
                    replies.impossible(proposal, problems, language);
            case Verdict.Present(var digest) -> next.answer(digest, false);
            case Verdict.Possible possible -> {
                Optional<DigestSchedule> digest = schedules.setUpFirst(possible.request());
                digest.ifPresent(it ->
                        log.info(
                                "Digest {} is set up for channel {} of server {}: {}",
                                it.id(),
                                it.target().channelId(),
                                it.target().guildId(),
                                it.recurrence()));
                yield digest.map(it -> next.answer(it, true))
                        // Somebody was faster: there is one now, or a moment ago.
                        .orElseGet(() -> replies.show(proposal, List.of(), member, language));
            }
        };
    }
}
