package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.FormAction;
import dev.paperboy.discord.interaction.FormRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Shows a proposed digest anew, as it was changed in the form. */
@Component
class ChangeProposalForm implements FormAction {

    private final ProposalClicks clicks;
    private final ProposalReplies replies;
    private final TimeZones zones;

    ChangeProposalForm(ProposalClicks clicks, ProposalReplies replies, TimeZones zones) {
        this.clicks = clicks;
        this.replies = replies;
        this.zones = zones;
    }

    @Override
    public String name() {
        return Actions.PROPOSAL_FORM;
    }

    @Override
    public Reply handle(FormRequest request) {
        return clicks.on(
                request.id(),
                request.clicker(),
                request.language(),
                (member, proposal) -> {
                    List<String> problems = new ArrayList<>();
                    Proposal changed =
                            new ProposalForm(request.language())
                                    .read(request, proposal, zones, problems);
                    return replies.show(changed, problems, member, request.language());
                });
    }
}
