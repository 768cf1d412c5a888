package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.digest.DigestPreviews.PostNow;
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
import java.util.Optional;

/** Turns a proposed digest on and posts it at once. */
@Component
class PostOneAction implements ComponentAction {

    private final ProposalClicks clicks;
    private final ProposalStart start;
    private final DigestPreviews previews;
    private final SettledReply settled;
    private final DigestReplies replies;

    PostOneAction(
            ProposalClicks clicks,
            ProposalStart start,
            DigestPreviews previews,
            SettledReply settled,
            DigestReplies replies) {
        this.clicks = clicks;
        this.start = start;
        this.previews = previews;
        this.settled = settled;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.POST_ONE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.on(
                request.id(),
                request.clicker(),
                request.language(),
                (member, proposal) ->
                        start.start(
                                proposal,
                                member,
                                request.language(),
                                (digest, isNew) ->
                                        post(
                                                proposal,
                                                digest,
                                                isNew ? Optional.of(member) : Optional.empty(),
                                                request.language())));
    }

    private Reply post(
            Proposal proposal, DigestSchedule digest, Optional<Member> starter, Language language) {
        PostNow posted = previews.postNow(digest.key(), PostNowWords.offer(proposal));
        List<String> sentences = new ArrayList<>();
        starter.ifPresent(
                member -> sentences.addAll(settled.sentences(digest, member.getGuild(), language)));
        sentences.add(PostNowWords.of(posted, digest, language));
        starter.ifPresent(_ -> sentences.add(language.text("setup.next")));
        Reply reply =
                posted instanceof PostNow.NotReady
                        ? replies.offer(
                                language,
                                sentences,
                                new ProposalButtons(proposal, language).postOne(digest))
                        : replies.sentences(language, sentences);
        return reply.inPlace();
    }
}
