package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Turns a proposed digest on. */
@Component
class TurnOnAction implements ComponentAction {

    private final ProposalClicks clicks;
    private final ProposalStart start;
    private final ProposalReplies proposals;
    private final SettledReply settled;
    private final DigestReplies replies;

    TurnOnAction(
            ProposalClicks clicks,
            ProposalStart start,
            ProposalReplies proposals,
            SettledReply settled,
            DigestReplies replies) {
        this.clicks = clicks;
        this.start = start;
        this.proposals = proposals;
        this.settled = settled;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.TURN_ON;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Language language = request.language();
        return clicks.on(
                request.id(),
                request.clicker(),
                language,
                (member, proposal) ->
                        start.start(
                                proposal,
                                member,
                                language,
                                (digest, isNew) ->
                                        isNew
                                                ? turnedOn(proposal, digest, member, language)
                                                : proposals.present(
                                                        proposal,
                                                        digest,
                                                        List.of(language.text("setup.on-already")),
                                                        member,
                                                        language)));
    }

    private Reply turnedOn(
            Proposal proposal, DigestSchedule digest, Member member, Language language) {
        List<String> sentences =
                new ArrayList<>(settled.sentences(digest, member.getGuild(), language));
        sentences.add(language.text("setup.next"));
        return replies.offer(
                        language,
                        sentences,
                        new ProposalButtons(proposal, language).postOne(digest))
                .inPlace();
    }
}
