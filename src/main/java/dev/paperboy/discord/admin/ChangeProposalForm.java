package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.FormAction;
import dev.paperboy.discord.interaction.FormRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Shows a proposed digest anew, as it was changed in the form. */
@Component
class ChangeProposalForm implements FormAction {

    private final ProposalClicks clicks;
    private final ProposalReplies replies;
    private final MistypedForms mistyped;
    private final TimeZones zones;

    ChangeProposalForm(
            ProposalClicks clicks,
            ProposalReplies replies,
            MistypedForms mistyped,
            TimeZones zones) {
        this.clicks = clicks;
        this.replies = replies;
        this.mistyped = mistyped;
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
                (member, proposal) -> change(request, proposal, member));
    }

    private Reply change(FormRequest request, Proposal proposal, Member member) {
        List<String> mistakes = new ArrayList<>();
        Proposal changed =
                new ProposalForm(request.language()).read(request, proposal, zones, mistakes);
        if (mistakes.isEmpty()) {
            mistyped.forget(member, changed);
        } else {
            mistyped.remember(member, changed, ProposalForm.typed(request));
        }
        return replies.show(changed, mistakes, member, request.language());
    }
}
