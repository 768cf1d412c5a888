package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.FormOpener;
import dev.paperboy.discord.view.Actions;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Opens the form in which a proposed digest is changed, or what was typed there is mended. */
@Component
class ChangeProposalOpener implements FormOpener {

    private final ProposalClicks clicks;
    private final MistypedForms mistyped;

    ChangeProposalOpener(ProposalClicks clicks, MistypedForms mistyped) {
        this.clicks = clicks;
        this.mistyped = mistyped;
    }

    @Override
    public String name() {
        return Actions.CHANGE_PROPOSAL;
    }

    @Override
    public Opening open(ComponentRequest request) {
        Optional<Member> admin = request.clicker().member().filter(Admins::isAdmin);
        Optional<Proposal> proposal = clicks.read(request.id());
        if (admin.isPresent() && proposal.isPresent()) {
            return new Form(
                    new ProposalForm(request.language())
                            .of(
                                    proposal.get(),
                                    mistyped.find(admin.get(), proposal.get()),
                                    admin.get().getGuild()));
        }
        return new Instead(clicks.refusal(request.clicker(), request.language()));
    }
}
