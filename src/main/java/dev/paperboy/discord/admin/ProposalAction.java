package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.List;

/** Shows a proposed digest as things stand now: at first, or once more to look what is missing. */
@Component
class ProposalAction implements ComponentAction {

    private final ProposalClicks clicks;
    private final ProposalReplies replies;

    ProposalAction(ProposalClicks clicks, ProposalReplies replies) {
        this.clicks = clicks;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.PROPOSAL;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.on(
                request.id(),
                request.clicker(),
                request.language(),
                (member, proposal) ->
                        replies.show(proposal, List.of(), member, request.language()));
    }
}
